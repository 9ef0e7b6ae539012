import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { claimReports } from './claim-reports'
import { isKept } from './endorsement-marker'

function marked(t: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'marker-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'endorsement.json'), text)
  return folder
}

const status = (of: unknown) => JSON.stringify({ status: of, since: '2026-01-01T00:00:00Z', by: 'the desk' })

test('what was Certified stays, also once it is Revoked', (t) => {
  for (const kept of ['Certified', 'Revoked']) {
    const folder = marked(t, `\uFEFF${status(kept)}`)
    assert.equal(isKept(folder), true)
    assert.throws(() => claimReports(folder), /holds what was certified, which stays: name another folder/)
  }
  for (const other of ['Passed', 'Notified', 'Canceled', 'Withdrawn'])
    assert.equal(isKept(marked(t, status(other))), false)
  assert.equal(isKept(join(tmpdir(), 'no-such-folder')), false)
})

test('a marker that nobody understands keeps what is beside it', (t) => {
  for (const text of [
    '',
    '{',
    '[]',
    status('certified'),
    status(undefined),
    '{"status": "Passed", "since": 1}',
    '{"status": "Passed", "measuredBy": "me"}',
  ])
    assert.throws(() => isKept(marked(t, text)), {
      name: 'ConfigurationError',
      message: /endorsement\.json does not say what became of the results beside it \(.+\): correct it, or delete it/,
    })
})
