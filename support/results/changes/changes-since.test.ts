import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { RunResults } from '../results-file'
import type { RunChanges } from '../run-changes'
import type { RunFacts } from '../run-facts'
import type { ScenarioResult } from '../scenario-result'
import { failingFor } from '../testing/field-failures'
import { sampleFacts } from '../testing/sample-facts'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { changesSince } from './changes-since'

const run = (scenarios: readonly ScenarioResult[], facts: Partial<RunFacts> = {}): RunResults => ({
  run: { ...sampleFacts, ...facts },
  coreRun: undefined,
  profile: { name: 'dd-2.0', scenarios: scenarios.length },
  scenarios,
})

function changes(before: RunResults, now: RunResults): RunChanges {
  const compared = changesSince(before, now, 'reports/dd-2.0')
  return compared.kind === 'compared' ? compared.changes : assert.fail(compared.reason)
}

/** The subjects of each list, and why what is said of them is not sure. */
function listed(before: RunResults, now: RunResults) {
  const { against: _, ...lists } = changes(before, now)
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, findings]) =>
      findings.length === 0
        ? []
        : [
            [
              name,
              findings.map(({ subject, rule, notJudged }) => [subject, rule, notJudged].filter(Boolean).join(' ')),
            ],
          ],
    ),
  )
}

const wrong = (subject: string, rule = 'field-data-type', more: Partial<Finding> = {}): Finding => ({
  ...findingOf(rule, 'violated'),
  subject,
  ...more,
})

const failed = (name: string, ...findings: readonly Finding[]) => scenarioOf(name, 'failed', findings, 'it fails')

test('a finding is new, fixed or still open', () => {
  const before = run([failed('A', wrong('P.A')), failed('B', wrong('P.B')), scenarioOf('C', 'passed')])
  const now = run([failed('A', wrong('P.A')), scenarioOf('B', 'passed'), failed('C', wrong('P.C'))])
  assert.deepEqual(listed(before, now), {
    new: ['P.C field-data-type'],
    fixed: ['P.B field-data-type'],
    stillOpen: ['P.A field-data-type'],
  })
  assert.deepEqual(changes(before, now).against, {
    generatedOn: sampleFacts.generatedOn,
    underTest: sampleFacts.underTest,
    folder: 'reports/dd-2.0',
  })
})

test('a finding is the same wherever it stands, whatever was found, and in whatever line its scenario is', () => {
  const before = run([failed('A', wrong('P.A', 'field-data-type', { evidence: '$metadata line 7, column 9' }))])
  const moved = wrong('P.A', 'field-data-type', { evidence: '$metadata line 900, column 1', found: 'Edm.Int64' })
  assert.deepEqual(listed(before, run([{ ...failed('A', moved), line: 99 }])), { stillOpen: ['P.A field-data-type'] })
})

test('records without a key are not told apart by their place', () => {
  const record = (place: number) => wrong(`Lookup record ${place}, which has no LookupKey,`)
  assert.deepEqual(Object.keys(listed(run([failed('A', record(7))]), run([failed('A', record(8))]))), ['stillOpen'])
})

test('what is not there any more is fixed only where it was judged', () => {
  const before = run([failed('A', wrong('P.A'))])
  const whyNot = (scenario: ScenarioResult) => listed(before, run([scenario]))
  const why = (text: string) => ({ notJudged: [`P.A field-data-type ${text}`] })
  assert.deepEqual(whyNot(scenarioOf('A', 'passed')), { fixed: ['P.A field-data-type'] })
  assert.deepEqual(whyNot(scenarioOf('A', 'not offered')), { fixed: ['P.A field-data-type'] })
  assert.deepEqual(whyNot(scenarioOf('A', 'not verified')), why('its scenario could not be verified'))
  assert.deepEqual(whyNot(scenarioOf('Other', 'passed')), why('its scenario did not run'))
  assert.deepEqual(whyNot({ ...scenarioOf('A', 'passed'), uri: 'other.feature' }), why('its scenario did not run'))
})

test('a scenario that fails for something else says nothing about what stands behind it', () => {
  const before = run([failed('A', wrong('P.A', 'field-length'))])
  const now = run([failed('A', wrong('P.A', 'field-data-type'))])
  assert.deepEqual(listed(before, now), {
    new: ['P.A field-data-type its scenario failed for something else'],
    notJudged: ['P.A field-length its scenario failed for something else'],
  })
  const broken = run([scenarioOf('A', 'failed', [], 'undefined step')])
  assert.deepEqual(listed(before, broken)['notJudged'], ['P.A field-length its scenario failed for something else'])
})

test('a rule that is still broken for others was judged, and so were rules that were broken together', () => {
  const before = run([failed('A', wrong('P.A'), wrong('P.B'), wrong('P.A', 'other'))])
  assert.deepEqual(listed(before, run([failed('A', wrong('P.B'))])), {
    fixed: ['P.A field-data-type', 'P.A other'],
    stillOpen: ['P.B field-data-type'],
  })
})

test('what was not judged before is new, and says so', () => {
  const now = run([failed('A', wrong('P.A'))])
  assert.deepEqual(listed(run([scenarioOf('B', 'passed')]), now), {
    new: ['P.A field-data-type its scenario did not run'],
  })
  assert.deepEqual(listed(run([scenarioOf('A', 'not offered')]), now), { new: ['P.A field-data-type'] })
})

test('several findings of a rule about one subject are counted, and those are paired that say the same', () => {
  const two = [wrong('P.A', 'x', { found: 'one' }), wrong('P.A', 'x', { found: 'two' })]
  const before = run([failed('A', ...two)])
  const now = changes(before, run([failed('A', ...two.slice(1))]))
  assert.deepEqual(
    [now.fixed, now.stillOpen].map((list) => list.map(({ found }) => found)),
    [['one'], ['two']],
  )
  const later = changes(run([failed('A', ...two.slice(1))]), before)
  assert.deepEqual(
    later.new.map(({ found }) => found),
    ['one'],
  )
})

test('advisories and what had to be verified are followed, too; what is skipped is not', () => {
  const before = run([scenarioOf('A', 'passed', [findingOf('field-length', 'advisory')])])
  const open = findingOf('lookups-known', 'not verified')
  const now = run([
    scenarioOf('A', 'passed'),
    scenarioOf('B', 'not verified', [open], 'no answer'),
    scenarioOf('C', 'not verified', [open]),
  ])
  const { fixed, new: added } = changes(before, now)
  assert.deepEqual(
    fixed.map(({ outcome }) => outcome),
    ['advisory'],
  )
  assert.deepEqual(
    added.map(({ outcome, scenario }) => [outcome, scenario]),
    [['not verified', 'Property: B']],
  )
})

test('a failure without a finding is one of its scenario', () => {
  const before = run([scenarioOf('A', 'failed', [], 'undefined step')])
  assert.deepEqual(listed(before, run([scenarioOf('A', 'passed')])), { fixed: ['Property: A'] })
})

test('a finding that several scenarios share has to be judged by all of them', () => {
  const before = run(failingFor(['Member.Name'], ['Member.Name']))
  const [first, second] = [scenarioOf('s1', 'passed'), scenarioOf('s2', 'not verified')]
  assert.deepEqual(Object.keys(listed(before, run([first, second]))), ['notJudged'])
  assert.deepEqual(Object.keys(listed(before, run([first, { ...second, outcome: 'passed' }]))), ['fixed'])
})

test('fewer records, or others, prove nothing about what earlier ones had', () => {
  const scenarios = failingFor(['Member.Name'])
  const passed = [scenarioOf('s1', 'passed')]
  const since = (before: RunFacts['sample'], now: RunFacts['sample']) =>
    listed(
      run(scenarios, before === undefined ? {} : { sample: before }),
      run(passed, now === undefined ? {} : { sample: now }),
    )
  const why = (text: string) => ({ notJudged: [`Member.Name payload-type ${text}`] })
  assert.deepEqual(since({ limit: 1000 }, { limit: 999 }), why('fewer records were sampled'))
  assert.deepEqual(since({ limit: 1000 }, undefined), why('fewer records were sampled'))
  const other = why('records of another condition were sampled')
  assert.deepEqual(since({ limit: 1000 }, { limit: 1000, condition: 'A eq 1' }), other)
  assert.deepEqual(since({ limit: 1000, condition: 'A eq 1' }, { limit: 5000 }), other)
  for (const limit of [1000, 1001]) assert.deepEqual(Object.keys(since({ limit: 1000 }, { limit })), ['fixed'])
})

test('runs of two profiles, and results that do not say what was run, are not compared', () => {
  const [one] = [run([scenarioOf('A', 'passed')])]
  const other = { ...one, profile: { name: 'dd-2.1', scenarios: 1 } }
  assert.deepEqual(changesSince(other, one, 'f'), {
    kind: 'not comparable',
    reason: 'it is one of dd-2.1, and this one of dd-2.0',
  })
  for (const before of [
    { ...one, run: undefined },
    { ...one, profile: undefined },
  ])
    assert.equal(changesSince(before, one, 'f').kind, 'not comparable')
})
