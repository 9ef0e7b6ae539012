import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { removePayloadFiles } from './payload-files'

/** Returns those of these files that are left when a process of a run with so many processes has begun. */
async function left(t: TestContext, worker: string, total: string, files: readonly string[]): Promise<string[]> {
  const reports = mkdtempSync(join(tmpdir(), 'payload-files-'))
  Object.assign(process.env, { CUCUMBER_WORKER_ID: worker, CUCUMBER_TOTAL_WORKERS: total })
  t.after(() => {
    rmSync(reports, { recursive: true })
    for (const name of ['CUCUMBER_WORKER_ID', 'CUCUMBER_TOTAL_WORKERS']) delete process.env[name]
  })
  for (const name of files) writeFileSync(join(reports, name), '')
  await removePayloadFiles({ reports })
  return readdirSync(reports)
}

const files = [
  'data-availability-report-1.json',
  'data-availability-report-12.json',
  'data-availability-report.json',
  'metadata-report.rolled-up-2.json',
  'metadata-report.json',
  'sampling-1.bin',
]

test('reports of processes that only an earlier run had are gone', async (t) => {
  assert.deepEqual(await left(t, '0', '1', files), ['metadata-report.json', 'sampling-1.bin'])
})

test('each process leaves alone what the others write', async (t) => {
  assert.deepEqual(await left(t, '0', '2', files), [
    'data-availability-report-1.json',
    'metadata-report.json',
    'sampling-1.bin',
  ])
  assert.deepEqual(await left(t, '1', '3', files), [
    'data-availability-report.json',
    'metadata-report.json',
    'metadata-report.rolled-up-2.json',
    'sampling-1.bin',
  ])
})
