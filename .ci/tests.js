// Runs every *.test.ts. Arguments select files by part of their path: `npm test -- support/metadata/edm`.
//
// Files share a process, because loading the libraries once is most of what a small one costs. There is a process more
// than there are processors, three at most: whole runs wait for servers half of their time.
const { spawn } = require('node:child_process')
const { availableParallelism } = require('node:os')
const { join, resolve, sep } = require('node:path')
const { testFiles } = require('./test-files')

const root = resolve(__dirname, '..')

/** Seconds that the longest files take, so that the processes end at about the same time. */
const SECONDS = {
  'step-definitions/live-server.test.ts': 73,
  'step-definitions/web-api-core.test.ts': 57,
  'fuzz/planting/planted.test.ts': 60,
  'step-definitions/rule-examples.test.ts': 55,
  'step-definitions/live-payloads.test.ts': 48,
  'step-definitions/defects.test.ts': 32,
  'step-definitions/command-line.test.ts': 33,
  'docs/readme.test.ts': 30,
  'step-definitions/interrupted.test.ts': 30,
  'step-definitions/kills.test.ts': 25,
  'step-definitions/full-disk.test.ts': 9,
  'step-definitions/server-command.test.ts': 15,
  'support/commands/exit-codes.test.ts': 26,
  'generator/cli/rewritten-workbooks.test.ts': 15,
  'fuzz/seeds.test.ts': 15,
  'build/build.test.ts': 12,
  'step-definitions/incomplete-data.test.ts': 12,
  'step-definitions/reference-metadata.test.ts': 12,
  'support/commands/certify-recipients.test.ts': 30,
  'support/commands/certify.test.ts': 9,
  'support/commands/certify-interrupted.test.ts': 9,
  'step-definitions/invalid-metadata.test.ts': 8,
  'step-definitions/variations.test.ts': 7,
  'step-definitions/own-features.test.ts': 3,
}

/** Seconds that any other file takes. */
const SHORT = 0.3

/** Counts that node:test prints at the end. */
const COUNTS = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo']

/** Deals files out to so many processes: the longest first, each to the process that has least to do. */
function shares(files, count) {
  const dealt = Array.from({ length: count }, () => ({ files: [], seconds: 0 }))
  const secondsOf = (path) => SECONDS[path.replaceAll(sep, '/')] ?? SHORT
  for (const path of files.toSorted((a, b) => secondsOf(b) - secondsOf(a))) {
    const share = dealt.reduce((least, each) => (each.seconds < least.seconds ? each : least))
    share.files.push(path)
    share.seconds += secondsOf(path)
  }
  return dealt.map((share) => share.files)
}

/** Runs files in a process of their own; `onText` gets what it prints. Returns its exit code. */
function runShare(files, onText) {
  const child = spawn(process.execPath, ['--require', 'ts-node/register', '--test-reporter', 'spec', __filename], {
    cwd: root,
    env: { ...process.env, TEST_FILES: JSON.stringify(files) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.setEncoding('utf8').on('data', onText)
  return new Promise((ended) => child.on('close', (code) => ended(code ?? 1)))
}

/** Prints what the processes print one after the other, and the sums of their counts. */
async function runShares(files) {
  const texts = []
  let shown = 0
  const print = (text) => process.stdout.write(text)
  const runs = shares(files, Math.min(3, availableParallelism() + 1, files.length)).map((share, index) => {
    texts[index] = ''
    return runShare(share, (text) => {
      texts[index] += text
      if (index === shown) print(text)
    })
  })
  const codes = []
  for (const [index, run] of runs.entries()) {
    if (index > 0) print(texts[index])
    shown = index
    codes.push(await run)
  }
  if (runs.length > 1) {
    const sum = (name) =>
      texts.reduce((total, text) => total + Number(text.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0), 0)
    console.log(COUNTS.map((name) => `ℹ ${name} ${sum(name)}`).join('\n'))
  }
  process.exitCode = codes.find((code) => code !== 0) ?? 0
}

if (process.env.TEST_FILES !== undefined) {
  // In CI a change is not refused for a fault that was there before it: property tests have the same examples there.
  if (process.env.CI !== undefined) require('fast-check').configureGlobal({ seed: 20240101 })
  const files = JSON.parse(process.env.TEST_FILES)
  // Removed, so that a process that a test starts does not run these files again.
  delete process.env.TEST_FILES
  for (const path of files) require(join(root, path))
} else {
  const files = testFiles(process.argv.slice(2))
  if (files.length === 0) {
    console.error(`no test file matches ${process.argv.slice(2).join(', ')}`)
    process.exitCode = 1
  } else void runShares(files)
}
