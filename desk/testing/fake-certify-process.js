// Stands for `certify` in tests: it does what its first argument says, and ends as `certify` does when nobody waits for it any more.
const { spawn } = require('node:child_process')
const { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setTimeout } = require('node:timers/promises')

const [order, ...argv] = process.argv.slice(2)
const {
  log,
  lock,
  prints,
  times = 1,
  waitsFor,
  lasts = 0,
  leaves,
  varies = false,
  keepsReason,
  endsBy,
  exitCode = 0,
  isStubborn = false,
  leavesProcess = false,
} = JSON.parse(order)

function say(event) {
  if (log !== undefined)
    appendFileSync(log, `${JSON.stringify({ event, pid: process.pid, argv, environment: process.env })}\n`)
}

function told() {
  say('told')
  if (!isStubborn) process.exit(2)
}

/** Copies results to where `certify`, or a run of one step, puts them. */
function leave() {
  const results = argv.find((each) => each.startsWith('--results='))
  if (results !== undefined) cpSync(leaves, results.slice('--results='.length), { recursive: true })
  else cpSync(join(leaves, argv[1], 'T1-S1', 'M1', 'current'), process.env.REPORTS, { recursive: true })
  if (varies)
    writeFileSync(
      join(process.env.REPORTS, 'web-api-core.json'),
      JSON.stringify({ at: process.hrtime.bigint().toString() }),
    )
}

/** Says if another one runs, and keeps others from running unseen. */
function hold() {
  const file = join(lock, 'pid')
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    say('two at once')
  } catch {
    // None runs.
  }
  mkdirSync(lock, { recursive: true })
  writeFileSync(file, String(process.pid))
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }))
}

async function main() {
  process.on('SIGTERM', told)
  process.once('disconnect', () => process.exit(2))
  process.channel?.unref()
  if (lock !== undefined) hold()
  say('begin')
  if (leavesProcess) spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' }).unref()
  if (prints !== undefined)
    await new Promise((resolve) => process.stdout.write(Buffer.from(prints.repeat(times), 'latin1'), resolve))
  while (waitsFor !== undefined && !existsSync(waitsFor)) await setTimeout(10)
  await setTimeout(lasts)
  if (leaves !== undefined) leave()
  if (keepsReason !== undefined) writeFileSync(process.env.DD_REASON_FILE, keepsReason)
  say('end')
  if (endsBy !== undefined) process.kill(process.pid, endsBy)
  process.exit(exitCode)
}

main()
