import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isReport, ofFirstWorker, reportFiles } from './report-files'

test('what a run leaves is told from what people keep beside it', () => {
  for (const name of Object.values(reportFiles)) assert.ok(isReport(name), name)
  assert.ok(isReport('data-availability-report-12.json'))
  for (const name of ['results-2026.json', 'run.log', 'run.lock', 'steps.html', 'previous', 'my-results.json'])
    assert.ok(!isReport(name), name)
})

test('files of the processes of a run have the name of that of the first', () => {
  assert.equal(ofFirstWorker('sampling.bin'), 'sampling.bin')
  assert.equal(ofFirstWorker('sampling-3.bin'), 'sampling.bin')
  assert.equal(ofFirstWorker('metadata-report.rolled-up-10.json'), 'metadata-report.rolled-up.json')
})
