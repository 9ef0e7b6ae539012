import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeRecipientIndex } from './recipient-index'
import { writeResults } from './results-file'
import { sampleResults } from './testing/scenario-results'

test('a page and a table are written beside the results of all steps', async (t) => {
  const results = mkdtempSync(join(tmpdir(), 'index-'))
  t.after(() => rmSync(results, { recursive: true }))
  await writeResults(join(results, 'data-dictionary-2.0/T1-S1/M1/current'), sampleResults)
  const now = new Date('2026-01-16T10:00:00Z')
  const { recipients, generatedOn } = await writeRecipientIndex(results, now)
  assert.deepEqual([recipients.length, generatedOn], [1, '2026-01-16T10:00:00.000Z'])
  assert.deepEqual(readdirSync(results), ['data-dictionary-2.0', 'index.html', 'results.csv'])
  assert.match(readFileSync(join(results, 'index.html'), 'utf8'), /Content-Security-Policy[\s\S]*T1-S1\/M1/)
  assert.match(readFileSync(join(results, 'results.csv'), 'utf8'), /T1-S1\/M1,/)
})
