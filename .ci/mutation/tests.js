// Stands for node:test where tests run again and again in one process, which node:test cannot do: what the project's tests
// use of it. A suite is run where it stands, and its tests one after the other.
const real = require('node:test')

const HOOKS = ['before', 'after', 'beforeEach', 'afterEach']

const newSuite = (name, parent) => ({
  name,
  parent,
  items: [],
  hooks: Object.fromEntries(HOOKS.map((hook) => [hook, []])),
})

let current

/** Arguments of node:test: a name, options and a function, each of which may be left out. */
function given(args) {
  const name = args.find((one) => typeof one === 'string')
  const run = args.find((one) => typeof one === 'function')
  const options = args.find((one) => typeof one === 'object' && one !== null) ?? {}
  return { name: name ?? run?.name ?? '', run, isSkipped: Boolean(options.skip || options.todo) || run === undefined }
}

function test(...args) {
  const { name, run, isSkipped } = given(args)
  const path = `${current.path} > ${name}`
  const times = (current.root.names.get(path) ?? 0) + 1
  current.root.names.set(path, times)
  const id = times === 1 ? path : `${path} (${times})`
  current.items.push({ id, run, isSkipped: isSkipped || current.isSkipped, suite: current })
  return Promise.resolve()
}

function describe(...args) {
  const { name, run, isSkipped } = given(args)
  const outer = current
  current = {
    ...newSuite(name, outer),
    path: `${outer.path} > ${name}`,
    root: outer.root,
    isSkipped: isSkipped || outer.isSkipped,
  }
  outer.items.push(current)
  try {
    run?.()
  } finally {
    current = outer
  }
  return Promise.resolve()
}

const skipping =
  (register) =>
  (...args) =>
    register(...args.filter((one) => typeof one === 'string'), { skip: true }, () => {})

const hooks = Object.fromEntries(HOOKS.map((hook) => [hook, (run) => current.hooks[hook].push(run)]))

/** Says what test files get in place of the module node:test. */
exports.nodeTest = Object.assign(test, { test, it: test, describe, suite: describe, mock: real.mock, ...hooks })
test.skip = skipping(test)
describe.skip = skipping(describe)

/** Returns the suite of a file, which `load` loads. */
exports.collectTests = async (file, load) => {
  const suite = { ...newSuite(file), path: `${file} `, names: new Map(), isSkipped: false }
  suite.root = suite
  current = suite
  await load()
  if (isUndoneOnce(suite))
    throw new Error(`${file}: what after() undoes is done in before(), since tests run again and again`)
  return suite
}

/** Says whether something is undone after the tests that is not done anew before them, so that they would fail the next time. */
const isUndoneOnce = ({ hooks, items }) =>
  (hooks.after.length > 0 && hooks.before.length === 0) || items.some((item) => item.items && isUndoneOnce(item))

/**
 * Runs the tests of suites.
 *
 * @returns what became of each that was wanted, until one failed where that is asked for
 */
exports.runTests = async (suites, { begin = () => {}, isWanted = () => true, stopsAtFailure = false } = {}) => {
  const results = []
  const isOver = () => stopsAtFailure && results.some(({ outcome }) => outcome === 'failed')
  for (const suite of suites) if (!isOver()) await runSuite(suite, { begin, isWanted, isOver, results })
  return results
}

const testsIn = (suite) => suite.items.flatMap((item) => (item.items === undefined ? [item] : testsIn(item)))

async function runSuite(suite, run) {
  const wanted = testsIn(suite).filter((one) => run.isWanted(one))
  if (wanted.length === 0) return
  const [first] = wanted
  // What is done before all tests is part of the first one, for no other one would be known to run through it.
  const failure = await failureOf(async () => {
    if (first.isSkipped) return
    run.begin(first)
    for (const hook of suite.hooks.before) await hook()
  })
  for (const item of suite.items) {
    if (run.isOver()) break
    if (item.items !== undefined) await runSuite(item, run)
    else if (run.isWanted(item)) run.results.push(await runTest(item, failure, run))
  }
  const late = await failureOf(async () => {
    for (const hook of suite.hooks.after) await hook()
  })
  if (late !== undefined)
    run.results.push({ test: wanted.at(-1), outcome: 'failed', milliseconds: 0, error: late.error })
}

async function runTest(one, failedBefore, { begin }) {
  if (one.isSkipped) return { test: one, outcome: 'skipped', milliseconds: 0 }
  begin(one)
  const started = performance.now()
  const failure = failedBefore ?? (await failureOf(() => withHooks(one)))
  const milliseconds = performance.now() - started
  return { test: one, outcome: failure === undefined ? 'passed' : 'failed', milliseconds, error: failure?.error }
}

async function withHooks({ run, suite, id }) {
  const suites = []
  for (let each = suite; each !== undefined; each = each.parent) suites.push(each)
  const afterwards = []
  try {
    for (const {
      hooks: { beforeEach },
    } of suites.toReversed())
      for (const hook of beforeEach) await hook()
    await run(contextOf(id, afterwards))
  } finally {
    for (const hook of afterwards.reverse()) await hook()
    for (const {
      hooks: { afterEach },
    } of suites)
      for (const hook of afterEach) await hook()
    real.mock.restoreAll()
  }
}

const contextOf = (name, afterwards) => ({
  name,
  mock: real.mock,
  signal: new AbortController().signal,
  after: (hook) => afterwards.push(hook),
  diagnostic: () => {},
  test: async (...args) => {
    const { run, isSkipped } = given(args)
    if (!isSkipped) await run(contextOf(name, afterwards))
  },
})

/** Returns what went wrong, also where nobody waited for it; undefined when nothing did. */
async function failureOf(run) {
  let stray
  const onStray = (error) => {
    stray ??= { error }
  }
  process.on('unhandledRejection', onStray).on('uncaughtException', onStray)
  try {
    await run()
    return stray
  } catch (error) {
    return { error }
  } finally {
    process.off('unhandledRejection', onStray).off('uncaughtException', onStray)
  }
}
