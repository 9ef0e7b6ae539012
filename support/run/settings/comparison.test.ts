import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { writeResults } from '../../results/results-file'
import { sampleResults } from '../../results/testing/scenario-results'
import { checkComparison, readComparison } from './comparison'
import { readGivenSettings } from './run-settings'

const NOW = new Date('2026-11-30T12:00:00Z')

function read(environment: Readonly<Record<string, string>>) {
  const problems: string[] = []
  const settings = readComparison(readGivenSettings({}, environment, problems), '/folder', problems, NOW)
  return { settings, problems }
}

test('a run is compared with what its settings name', () => {
  assert.deepEqual(read({}), { settings: {}, problems: [] })
  assert.deepEqual(read({ AGAINST: 'main', BASELINE: 'known.json' }).settings, {
    against: resolve('/folder/main'),
    baseline: resolve('/folder/known.json'),
  })
})

test('an update takes baseline.json and 90 days where nothing else is said', () => {
  assert.deepEqual(read({ UPDATE_BASELINE: ' ticket 7 ' }).settings, {
    baseline: resolve('/folder/baseline.json'),
    baselineUpdate: { reason: 'ticket 7', expires: '2027-02-28' },
  })
  const given = read({ UPDATE_BASELINE: 'x', BASELINE: 'a.json', BASELINE_EXPIRES: '2026-11-30' })
  assert.deepEqual(given.problems, [])
  assert.deepEqual(given.settings, {
    baseline: resolve('/folder/a.json'),
    baselineUpdate: { reason: 'x', expires: '2026-11-30' },
  })
})

test('what cannot be used is refused', () => {
  const problem = (environment: Readonly<Record<string, string>>) => read(environment).problems
  assert.deepEqual(problem({ UPDATE_BASELINE: ' ' }), ['UPDATE_BASELINE must be the reason why they may stay'])
  for (const day of ['2026-11-29', 'tomorrow', '2027-02-29'])
    assert.deepEqual(problem({ UPDATE_BASELINE: 'x', BASELINE_EXPIRES: day }), [
      `BASELINE_EXPIRES must be a day from today on, such as 2027-02-28, not ${JSON.stringify(day)}`,
    ])
})

test('before a server is asked, the earlier results and the known failures are read', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'comparison-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const baseline = join(folder, 'baseline.json')
  assert.throws(() => checkComparison({ against: folder }), /holds no results of a run/)
  await writeResults(folder, sampleResults)
  for (const against of [folder, join(folder, 'results.json')]) checkComparison({ against })
  writeFileSync(join(folder, 'other.json'), '{}')
  assert.throws(() => checkComparison({ against: join(folder, 'other.json') }), /no results that can be relied on/)

  assert.throws(() => checkComparison({ baseline }), /cannot be read/)
  const baselineUpdate = { reason: 'x', expires: '2027-01-01' }
  checkComparison({ baseline, baselineUpdate })
  writeFileSync(baseline, '{}')
  assert.throws(() => checkComparison({ baseline, baselineUpdate }), /the list "known"/)
})
