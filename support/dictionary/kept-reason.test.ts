import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keepReason, REASON_FILE, takeReason } from './kept-reason'

test('a reason is kept for the process that wants to know it, and taken once', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'reason-'))
  const path = join(folder, 'reason.txt')
  t.after(() => {
    delete process.env[REASON_FILE]
    rmSync(folder, { recursive: true })
  })
  keepReason('nobody asks')
  assert.equal(takeReason(path), undefined)
  process.env[REASON_FILE] = path
  keepReason('\nfirst line\nevidence')
  assert.equal(statSync(path).mode & 0o077, 0)
  assert.equal(takeReason(path), 'first line')
  assert.equal(takeReason(path), undefined)
  keepReason(' ')
  assert.equal(takeReason(path), undefined)
  process.env[REASON_FILE] = join(folder, 'no', 'folder')
  keepReason('cannot be kept')
  assert.equal(takeReason(undefined), undefined)
})
