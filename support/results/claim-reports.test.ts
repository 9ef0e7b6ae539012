import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { claimReports, makeFolder } from './claim-reports'

/** A process that is there as long as these tests run. */
const PARENT = { pid: process.ppid, host: hostname() }

/** Other systems do not say when a process started. */
const IS_LINUX = process.platform === 'linux'

describe('a reports folder', () => {
  let folder: string
  const lock = () => join(folder, 'run.lock')
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimed-'))
  })
  beforeEach(() => rmSync(lock(), { force: true }))
  after(() => rmSync(folder, { recursive: true }))

  test('is made, and taken for the run of this process', () => {
    const own = join(folder, 'of', 'a', 'run')
    claimReports(own)
    const { pid, host } = JSON.parse(readFileSync(join(own, 'run.lock'), 'utf8'))
    assert.deepEqual({ pid, host }, { pid: process.pid, host: hostname() })
    assert.deepEqual(readdirSync(own), ['run.lock'])
  })

  test('in which another run writes is refused until that has ended', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    try {
      const text = JSON.stringify({ pid: other.pid, host: hostname() })
      writeFileSync(lock(), text)
      assert.throws(
        () => claimReports(folder),
        (error) =>
          error instanceof ConfigurationError &&
          error.message.startsWith(`another run (process ${other.pid}) writes into ${folder}: wait for its end`),
      )
      assert.equal(readFileSync(lock(), 'utf8'), text)
    } finally {
      other.kill()
      await once(other, 'exit')
    }
    claimReports(folder)
    assert.equal(JSON.parse(readFileSync(lock(), 'utf8')).pid, process.pid)
  })

  for (const [what, text, isPossible] of [
    ['an earlier process that had the number of another one', JSON.stringify({ ...PARENT, started: '1' }), IS_LINUX],
    ['an earlier process of the same number', JSON.stringify({ pid: process.pid, host: hostname() })],
    ['nobody who can be named', ''],
  ] as const) {
    test(`that was left by ${what} is taken over`, { skip: isPossible === false }, () => {
      writeFileSync(lock(), text)
      claimReports(folder)
      assert.equal(JSON.parse(readFileSync(lock(), 'utf8')).pid, process.pid)
    })
  }

  test('in which a process of another machine writes is refused as long as that shows itself', () => {
    writeFileSync(lock(), JSON.stringify({ pid: 1, host: `not-${hostname()}` }))
    assert.throws(() => claimReports(folder), /^ConfigurationError: another run \(process 1\) writes into/)
    const before = new Date(Date.now() - 3 * 60_000)
    utimesSync(lock(), before, before)
    claimReports(folder)
    assert.equal(JSON.parse(readFileSync(lock(), 'utf8')).pid, process.pid)
  })

  test('that several processes want at once is taken by one, also where one that was killed has left it', async () => {
    const script = `const { claimReports } = require(${JSON.stringify(join(__dirname, 'claim-reports.ts'))})
      process.once('message', () => {
        try { claimReports(process.argv[1]); process.send('taken') } catch (error) { process.send(error.message) }
      })
      process.send('ready')
      setInterval(() => {}, 1000)`
    const answers = async (child: ChildProcess) => String((await once(child, 'message'))[0])
    for (const left of [undefined, JSON.stringify({ ...PARENT, started: '1' }), '']) {
      const children = Array.from({ length: 4 }, () =>
        spawn(process.execPath, ['-r', './build/load.js', '-e', script, folder], {
          cwd: PROJECT_ROOT,
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        }),
      )
      await Promise.all(children.map(answers))
      rmSync(lock(), { force: true })
      if (left !== undefined) writeFileSync(lock(), left)
      for (const child of children) child.send('take it')
      const taken = await Promise.all(children.map(answers))
      assert.equal(taken.filter((answer) => answer === 'taken').length, 1, taken.join('\n'))
      assert.equal(taken.filter((answer) => answer.startsWith('another run')).length, 3, taken.join('\n'))
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('run.lock')),
        ['run.lock'],
      )
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
    }
  })

  test('that cannot be made is an error in one line', { skip: !existsSync('/proc') }, () => {
    assert.throws(() => makeFolder('/proc/of/a/run'), /ENOENT/)
    assert.throws(() => claimReports('/proc/of/a/run'), /^ConfigurationError: \/proc\/of\/a\/run cannot be used for/)
  })
})
