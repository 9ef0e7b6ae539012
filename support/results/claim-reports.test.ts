import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { ConfigurationError } from '../dictionary/command-line'
import { claimReports, makeFolder } from './claim-reports'

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
    assert.deepEqual(JSON.parse(readFileSync(join(own, 'run.lock'), 'utf8')), { pid: process.pid, host: hostname() })
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

  for (const [what, text] of [
    ['a process of another machine', JSON.stringify({ pid: 1, host: `not-${hostname()}` })],
    ['an earlier process of the same number', JSON.stringify({ pid: process.pid, host: hostname() })],
    ['nobody who can be named', ''],
  ] as const) {
    test(`that was left by ${what} is taken over`, () => {
      writeFileSync(lock(), text)
      claimReports(folder)
      assert.equal(JSON.parse(readFileSync(lock(), 'utf8')).pid, process.pid)
    })
  }

  test('that cannot be made is an error in one line', { skip: !existsSync('/proc') }, () => {
    assert.throws(() => makeFolder('/proc/of/a/run'), /ENOENT/)
    assert.throws(() => claimReports('/proc/of/a/run'), /^ConfigurationError: \/proc\/of\/a\/run cannot be used for/)
  })
})
