// `npm run mutation -- support/run/certify`: changes the sources of folders (or files) in one place after the other, runs
// their tests each time, and lists the changes that no test notices. `support/run/certify/run-step.ts:40-50` changes these
// lines alone. `--tests support/payload` names other tests than those in the folders; both may be given several times.
//
// What survives with a reason stands in survivors.json. The exit code is 1 where something survives without one.
//
// StrykerJS is not a dependency, because of the 73 MB that it brings: NODE_PATH names the folder where it is.
const { existsSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const { parseArgs } = require('node:util')
const { testFiles } = require('../test-files')
const reporter = require('./reporter')
const { judgeFile, readList } = require('./survivors')

const root = resolve(__dirname, '..', '..')

/** The name in a variable, so that nobody looks for it among the dependencies. */
const STRYKER = '@stryker-mutator/core'

/** Returns a path without lines. */
const fileOf = (path) => path.split(':', 1)[0]

/** Names folders that are not changed: those for tests, and tables of a generated page, which `npm run generate -- --check` holds. */
const LEFT_OUT = ['testing', 'csdl']

/** Returns what StrykerJS changes: the file, or the files of the folder that are part of the product. */
const patternsOf = (path) =>
  fileOf(path).endsWith('.ts')
    ? [path]
    : [`${path}/**/*.ts`, `!${path}/**/*.test.ts`, ...LEFT_OUT.map((folder) => `!${path}/**/${folder}/**`)]

/** Tests of folders that lie elsewhere. */
const TESTS_ELSEWHERE = [
  ['support/rules', ['support/rules/catalogue']],
  [
    'support/rules/metadata',
    ['metadata-rules', 'validate-metadata', 'unread-model', 'excessive-metadata'].map(
      (name) => `support/rules/${name}`,
    ),
  ],
  ['support/payload/sampling', ['support/payload/payload-sampling', 'support/payload/sampling-']],
  ['support/payload/values', ['support/payload/record-']],
  ...['judge', 'schema'].map((folder) => [
    `support/payload/${folder}`,
    ['record-', 'said-types', 'judge/', 'schema/', 'values/wording'].map((tests) => `support/payload/${tests}`),
  ]),
]

/** Returns where the tests of a folder are, or of the folder of a file. */
function testsOf(path) {
  const folder = fileOf(path).endsWith('.ts') ? dirname(path) : path
  return [folder, ...TESTS_ELSEWHERE.flatMap(([of, tests]) => (`${folder}/`.startsWith(`${of}/`) ? tests : []))]
}

const optionsFor = (paths) => ({
  mutate: paths.flatMap(patternsOf),
  plugins: ['runner.js', 'reporter.js'].map((name) => pathToFileURL(join(__dirname, name)).href),
  testRunner: 'again',
  coverageAnalysis: 'perTest',
  // What tests start as a command is what the build makes; the changes are in it, too.
  buildCommand: 'node build/build.js',
  // There is no such file: paths of the real one are right in a copy of the project, too.
  tsconfigFile: 'nothing-to-rewrite.json',
  concurrency: 1,
  timeoutMS: 30_000,
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/reports', '/results'],
  reporters: ['clear-text', 'progress-append-only', 'keeper'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
})

/** Prints what survived without a reason, as lines for the list, and the sums. Returns whether each has a reason. */
function report(found, isWhole) {
  const list = readList()
  const sums = { changes: 0, survivors: 0, without: 0 }
  for (const [file, { source, mutants }] of Object.entries(found)) {
    const { changes, survivors, without, unneeded } = judgeFile({ source, mutants }, list[file] ?? [])
    for (const change of without) console.log(`${file}: no reason for ${JSON.stringify({ ...change, kind: '' })}`)
    if (isWhole(file))
      for (const entry of unneeded) console.log(`${file}: a reason that nothing needs: ${JSON.stringify(entry)}`)
    sums.changes += changes
    sums.survivors += survivors
    sums.without += without.length
  }
  const { changes, survivors, without } = sums
  const percent = ((100 * (changes - survivors)) / Math.max(changes, 1)).toFixed(1)
  console.log(
    `${percent} % of ${changes} changes were noticed; ${survivors - without} survived with a reason, ${without} without`,
  )
  return without === 0
}

async function mutate() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { tests: { type: 'string', multiple: true } },
  })
  const paths = positionals.map((path) => path.replace(/\/$/, ''))
  const unknown = paths.find((path) => !existsSync(join(root, fileOf(path))))
  if (paths.length === 0) return 'name folders or files: npm run mutation -- support/run/certify'
  if (unknown !== undefined) return `there is no ${unknown}`
  const tests = testFiles(values.tests ?? paths.flatMap(testsOf))
  if (tests.length === 0) return 'there are no such tests: name others with --tests'
  process.env.TEST_FILES = JSON.stringify(tests)
  const { Stryker } = await import(pathToFileURL(require.resolve(STRYKER)).href)
  await new Stryker(optionsFor(paths)).runMutationTest()
  const isWhole = (file) => !paths.some((path) => path.startsWith(`${file}:`))
  if (!report(reporter.found ?? {}, isWhole)) process.exitCode = 1
  return undefined
}

mutate()
  .catch((error) =>
    error.code === 'MODULE_NOT_FOUND'
      ? `NODE_PATH names no folder with ${STRYKER}: CONTRIBUTING says how to install it`
      : error.message,
  )
  .then((fault) => {
    if (fault === undefined) return
    console.error(fault)
    process.exitCode = 2
  })
