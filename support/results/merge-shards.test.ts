import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { mergeShards } from './merge-shards'
import { writeResults } from './results-file'
import { sampleResults } from './testing/scenario-results'

test('the reports of the whole never replace a shard, by whatever path', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const shard = join(folder, 'shard')
  await writeResults(shard, { ...sampleResults, profile: { name: 'dd-2.0', scenarios: 1, shard: '1/1' } })
  symlinkSync(shard, join(folder, 'link'))
  for (const out of [shard, `${shard}/../shard/`, join(folder, 'link')])
    await assert.rejects(mergeShards([shard], out), {
      name: 'ConfigurationError',
      message: /holds a shard, which the reports of the whole would replace: name another folder with --reports$/,
    })
  assert.deepEqual(readdirSync(shard), ['results.json'])
})
