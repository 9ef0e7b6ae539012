// Runs every *.test.ts. Arguments select files by part of their path: `npm test -- support/metadata/edm`.
//
// Files share a process, because loading the libraries once is most of what a small one costs. There are as many
// processes as processors, two at most: files that take long are dealt out in turn, then all the others.
const { spawn } = require('node:child_process')
const { readdirSync } = require('node:fs')
const { availableParallelism } = require('node:os')
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '..')
const FOLDERS = ['build', 'generator', 'support', 'step-definitions', 'features', 'docs']

/** Whole runs, real browsers and processes of their own take long. */
const TAKES_LONG = /^(step-definitions|docs|support\/(commands|browser))\//

/** Counts that node:test prints at the end. */
const COUNTS = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo']

/** Paths of the test files that were asked for. */
function testFiles(wanted) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  )
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
    .sort()
}

/** Deals files out to so many processes. */
function shares(files, count) {
  const dealt = [...files.filter((path) => TAKES_LONG.test(path)), ...files.filter((path) => !TAKES_LONG.test(path))]
  return Array.from({ length: count }, (_, share) => dealt.filter((_path, index) => index % count === share))
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
  const runs = shares(files, Math.min(2, availableParallelism(), files.length)).map((share, index) => {
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
