// A test runner of StrykerJS that stays in its process, since starting one takes longer than most tests. It tells which
// tests run through which change, so that the others need not run.
const { forgetChanged, forgetResults, loadTests } = require('./modules')
const { runTests } = require('./tests')

/** Says where the instrumented sources look for the change that is switched on, and note which they have run through. */
const STATE = '__stryker__'
/** The same for processes that tests start. */
const ACTIVE_MUTANT = '__STRYKER_ACTIVE_MUTANT__'

const outcomes = { passed: 0, failed: 1, skipped: 2 }

/** Milliseconds of a test that is run after the others, which often notice a change before. */
const SLOW = 20

/** Counts as more milliseconds than any file takes. */
const LONG = 1e9

/** Says how many of the tests that noticed the last changes are run before the others. */
const ALERT = 8

class TestsAgain {
  #files = []
  #slow = new Set()
  #alert = new Set()
  #kept = new Map()
  /** Files with tests that noticed a change once all was loaded anew. */
  #noticing = new Set()
  /** Milliseconds of the tests of each file, without the slow ones. */
  #times = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    this.#files = JSON.parse(process.env.TEST_FILES)
    // Removed, so that a process that a test starts does not run these files.
    delete process.env.TEST_FILES
  }

  /** Runs all tests of what is not changed. */
  async dryRun() {
    const state = switchOn(undefined)
    const tests = await loadTests(this.#files)
    const results = await runTests(tests, { begin: ({ id }) => Object.assign(state, { currentTestId: id }) })
    delete state.currentTestId
    this.#slow = new Set(results.flatMap(({ test, milliseconds }) => (milliseconds > SLOW ? [test.id] : [])))
    this.#times = timesOf(this.#files, results)
    return {
      status: 'complete',
      tests: results.map(({ test, outcome, milliseconds, error }) => ({
        id: test.id,
        name: test.id,
        status: outcomes[outcome],
        timeSpentMs: milliseconds,
        ...(error && { failureMessage: messageOf(error) }),
      })),
      mutantCoverage: state.mutantCoverage,
    }
  }

  /** Runs the tests that may notice a change, until one does. */
  async mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit, mutantActivation }) {
    const files = testFilter
      ? this.#files.filter((file) => testFilter.some((one) => one.startsWith(`${file} `)))
      : this.#files
    const wanted = testFilter && new Set(testFilter)
    const change = { id, fileName, hitLimit, isWanted: (test) => wanted?.has(test.id) ?? true }
    try {
      const early = mutantActivation === 'runtime' ? await this.#runKept(files, change) : undefined
      return early ?? (await this.#runNew(files, change))
    } catch (error) {
      // A file that cannot even be loaded is noticed by each of its tests.
      return killed(error, testFilter?.[0] ?? files[0], 1)
    }
  }

  /**
   * Runs the tests as they were loaded before. What a module remembers may hide a change from them, which then survives
   * though it would not in a process of its own.
   *
   * @returns undefined when a test fails without the change as well, for something of an earlier one was remembered
   */
  async #runKept(files, change) {
    const suites = await this.#keep(files)
    forgetResults()
    const result = await runInTurn(suites, change, [
      ({ id }) => this.#alert.has(id),
      ({ id }) => !this.#alert.has(id) && !this.#slow.has(id),
      ({ id }) => !this.#alert.has(id) && this.#slow.has(id),
    ])
    if (result.status !== 'killed') return result
    const [id] = result.killedBy
    switchOn(undefined)
    forgetResults()
    const again = await runTests(suites, { isWanted: (test) => test.id === id })
    if (again.every(isNotFailed)) {
      this.#noteAlert(id)
      return result
    }
    this.#kept.delete(files.find((file) => id.startsWith(`${file} `)))
    return undefined
  }

  /**
   * Runs the tests with all that is changed loaded anew, file after file: those beside the changed one first, then the quickest
   * of those that have noticed a change before.
   */
  async #runNew(files, change) {
    forgetChanged()
    const suites = []
    try {
      for (const file of this.#inTurn(files, change.fileName)) {
        switchOn(change.id, change.hitLimit)
        suites.push(...(await loadTests([file])))
        const result = await runInTurn(suites.slice(-1), change, [({ id }) => !this.#slow.has(id)])
        if (result.status === 'survived') continue
        this.#noticing.add(file)
        return result
      }
      return await runInTurn(suites, change, [({ id }) => this.#slow.has(id)])
    } finally {
      // What was loaded with this change is of no use to the next one.
      forgetChanged()
    }
  }

  #inTurn(files, changed) {
    const isBeside = (file) => changed.endsWith(`/${file.replace(/\.test\.ts$/, '.ts')}`)
    const rank = (file) => (isBeside(file) ? 0 : this.#noticing.has(file) ? 1 : 2)
    const delay = (file) => rank(file) * LONG + this.#times.get(file)
    return files.toSorted((one, other) => delay(one) - delay(other))
  }

  /** Returns the tests of these files, loaded without a change. */
  async #keep(files) {
    switchOn(undefined)
    const missing = (this.#kept.size === 0 ? this.#files : files).filter((file) => !this.#kept.has(file))
    if (missing.length > 0) {
      forgetChanged()
      const suites = await loadTests(missing)
      for (const [place, file] of missing.entries()) this.#kept.set(file, suites[place])
    }
    return files.map((file) => this.#kept.get(file))
  }

  /** Remembers the tests that noticed the last changes, which are run first. */
  #noteAlert(id) {
    this.#alert.delete(id)
    this.#alert.add(id)
    if (this.#alert.size > ALERT) this.#alert.delete(this.#alert.values().next().value)
  }
}

/** Runs tests with a change switched on, group after group, until one notices it. */
async function runInTurn(suites, { id, hitLimit, isWanted }, groups) {
  const state = switchOn(id, hitLimit)
  let nrOfTests = 0
  for (const isNow of groups) {
    const results = await runTests(suites, { isWanted: (test) => isWanted(test) && isNow(test), stopsAtFailure: true })
    nrOfTests += results.length
    if (state.hitCount > hitLimit) return { status: 'timeout', reason: 'a loop without an end' }
    const failed = results.find((one) => !isNotFailed(one))
    if (failed !== undefined) return killed(failed.error, failed.test.id, nrOfTests)
  }
  return { status: 'survived', nrOfTests }
}

function timesOf(files, results) {
  const times = new Map(files.map((file) => [file, 0]))
  for (const { test, milliseconds } of results) {
    const file = files.find((one) => test.id.startsWith(`${one} `))
    if (file !== undefined && milliseconds <= SLOW) times.set(file, times.get(file) + milliseconds)
  }
  return times
}

const isNotFailed = ({ outcome }) => outcome !== 'failed'
const messageOf = (error) => String(error?.message ?? error)
const killed = (error, id, nrOfTests) => ({
  status: 'killed',
  killedBy: [id],
  failureMessage: messageOf(error),
  nrOfTests,
})

function switchOn(id, hitLimit) {
  globalThis[STATE] ??= {}
  const state = globalThis[STATE]
  Object.assign(state, { activeMutant: id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
  if (id === undefined) delete process.env[ACTIVE_MUTANT]
  else process.env[ACTIVE_MUTANT] = id
  return state
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'again', injectableClass: TestsAgain }]
