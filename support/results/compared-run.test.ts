import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { readBaseline } from './baseline-file'
import { compareRun } from './compared-run'
import { readResults, writeResults } from './results-file'
import type { RunFacts } from './run-facts'
import { sampleFacts } from './testing/sample-facts'
import { sampleResults, scenarioOf, violating } from './testing/scenario-results'

describe('a run beside others', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compared-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const scenarios = [violating('City', 'field-data-type'), scenarioOf('Street', 'passed')]
  const profile = { name: 'dd-2.0', scenarios: 2 }
  const compare = (facts: Partial<RunFacts> = {}, name = 'dd-2.0') =>
    compareRun({
      run: { ...sampleFacts, ...facts },
      profile: { ...profile, name },
      scenarios,
      verdict: 'not conformant',
      folder,
    })

  test('it is compared with the run before, of the same profile and the same thing', async () => {
    assert.deepEqual(await compare(), { verdict: 'not conformant', problems: [] })
    await writeResults(folder, sampleResults)
    assert.equal((await compare()).changes?.new.length, 1)
    assert.equal((await compare({ underTest: 'another' })).changes, undefined)
    assert.equal((await compare({}, 'dd-2.1')).changes, undefined)
  })

  test('it is compared with what is named, whatever that was about, and says why where it cannot', async () => {
    const against = join(folder, 'results.json')
    await writeResults(folder, sampleResults)
    assert.equal((await compare({ underTest: 'another', against })).changes?.new.length, 1)
    assert.deepEqual((await compare({ against: folder }, 'dd-2.1')).problems, [
      `Not compared with the run in ${folder}: it is one of dd-2.0, and this one of dd-2.1`,
    ])
    writeFileSync(against, '{')
    const { changes, problems } = await compare()
    assert.equal(changes, undefined)
    assert.match(problems.join(), /^Not compared with the run before: .* has no results that can be relied on/)
  })

  test('known failures that cannot be read are not known', async () => {
    const { known, verdict, problems } = await compare({ baseline: join(folder, 'none.json') })
    assert.deepEqual([known, verdict], [undefined, 'not conformant'])
    assert.match(problems.join(), /^No failure is taken for a known one: .*none\.json cannot be read/)
  })

  test('an update says what it made of the entries, and which it took out', async () => {
    const baseline = join(folder, 'baseline.json')
    const old = { reason: 'ticket 7', expires: '2999-01-01' }
    const gone = { ...old, rule: 'field-length', subject: 'Property.Street', scenarios: ['Property: Street'] }
    const expired = { ...old, rule: 'field-data-type', subject: 'Property.City', expires: '2000-01-01' }
    writeFileSync(baseline, JSON.stringify({ known: [gone, expired] }))
    const { updated } = await compare({ baseline, baselineUpdate: { reason: 'r', expires: '2999-01-01' } })
    const counts = '0 added, 1 with the new reason, 0 as before, 1 taken out'
    assert.equal(updated, `Written to ${baseline}: ${counts}: Property.Street [field-length] (ticket 7)`)
  })

  test('an update writes the file, by which the same run is judged', async () => {
    const baseline = join(folder, 'baseline.json')
    const first = await compare({ baseline, baselineUpdate: { reason: 'ticket 7', expires: '2999-01-01' } })
    assert.deepEqual([first.verdict, first.known?.known.length], ['conformant', 1])
    assert.deepEqual(
      readBaseline(baseline).map(({ rule, reason, expires }) => [rule, reason, expires]),
      [['field-data-type', 'ticket 7', '2999-01-01']],
    )
    const text = readFileSync(baseline, 'utf8')
    assert.match(first.updated ?? '', /baseline\.json: 1 added, 0 with the new reason, 0 as before, 0 taken out$/)
    const second = await compare({ baseline })
    assert.equal(second.updated, undefined)
    assert.deepEqual([second.verdict, second.known?.failing], ['conformant', []])
    assert.equal(readFileSync(baseline, 'utf8'), text)
  })

  test('results keep both, and say of each finding what names it', async () => {
    const baseline = join(folder, 'baseline.json')
    await writeResults(folder, sampleResults)
    const { changes, known } = await compare({ baseline, baselineUpdate: { reason: 'r', expires: '2999-01-01' } })
    assert.ok(changes && known)
    const results = { ...sampleResults, profile, scenarios, changes, known }
    await writeResults(folder, results)
    assert.deepEqual(readResults(folder)?.changes, changes)
    assert.deepEqual(readResults(folder)?.known, known)
    assert.deepEqual(readResults(folder)?.scenarios, scenarios)
    const written = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
    assert.equal(written.scenarios[0].findings[0].fingerprint, changes.new[0]?.fingerprint)
    assert.match(changes.new[0]?.fingerprint ?? '', /^[\da-f]{16}$/)
  })
})
