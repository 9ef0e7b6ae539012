// A test runner of StrykerJS that stays in its process, since starting one takes longer than most tests. It tells which
// tests run through which change, so that the others need not run.
const { loadTests } = require('./modules')
const { runTests } = require('./tests')

/** Where the instrumented sources look for the change that is switched on, and note which they have run through. */
const STATE = '__stryker__'
/** The same for processes that tests start. */
const ACTIVE_MUTANT = '__STRYKER_ACTIVE_MUTANT__'

const outcomes = { passed: 0, failed: 1, skipped: 2 }

/** Milliseconds of a test that is run after the others, which often notice a change before. */
const SLOW = 20

class TestsAgain {
  #files = []
  #slow = new Set()

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
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const state = switchOn(activeMutant.id, hitLimit)
    const wanted = testFilter && new Set(testFilter)
    const files =
      wanted === undefined
        ? this.#files
        : this.#files.filter((file) => testFilter.some((id) => id.startsWith(`${file} `)))
    try {
      const tests = await loadTests(files)
      const isWanted = ({ id }) => wanted?.has(id) ?? true
      const run = (isNow) =>
        runTests(tests, { isWanted: (test) => isWanted(test) && isNow(test), stopsAtFailure: true })
      const results = await run(({ id }) => !this.#slow.has(id))
      if (results.every(isNotFailed)) results.push(...(await run(({ id }) => this.#slow.has(id))))
      const failed = results.find((one) => !isNotFailed(one))
      if (state.hitCount > hitLimit) return { status: 'timeout', reason: 'a loop without an end' }
      if (failed === undefined) return { status: 'survived', nrOfTests: results.length }
      return { ...killed(failed.error, failed.test.id), nrOfTests: results.length }
    } catch (error) {
      // A file that cannot even be loaded is noticed by each of its tests.
      return { ...killed(error, testFilter?.[0] ?? files[0]), nrOfTests: 1 }
    }
  }
}

const isNotFailed = ({ outcome }) => outcome !== 'failed'
const messageOf = (error) => String(error?.message ?? error)
const killed = (error, id) => ({ status: 'killed', killedBy: [id], failureMessage: messageOf(error) })

function switchOn(id, hitLimit) {
  globalThis[STATE] ??= {}
  const state = globalThis[STATE]
  Object.assign(state, { activeMutant: id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
  if (id === undefined) delete process.env[ACTIVE_MUTANT]
  else process.env[ACTIVE_MUTANT] = id
  return state
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'again', injectableClass: TestsAgain }]
