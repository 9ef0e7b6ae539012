import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../dictionary/finding'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import type { CauseSection } from '../summary-data'
import { findingOf, scenarioOf, violating } from '../testing/scenario-results'
import { causeSections } from './causes'

const sectionsOf = (results: readonly ScenarioResult[]) => causeSections(results, summarise(results))

/** Sections as `failures 2: 3 label, 1 label`. */
const outline = (results: readonly ScenarioResult[]) =>
  sectionsOf(results).map(
    ({ kind, count, causes }) =>
      `${kind} ${count}: ${causes.map((cause) => `${cause.count} ${cause.rule ?? cause.label}`).join(', ')}`,
  )

test('findings of one rule are one cause, those that there are most of first', () => {
  assert.deepEqual(
    outline([
      violating('City', 'field-data-type'),
      violating('Zip', 'field-synonyms'),
      scenarioOf('Street', 'failed', [findingOf('field-synonyms', 'violated'), findingOf('field-length', 'advisory')]),
    ]),
    ['failures 3: 2 field-synonyms, 1 field-data-type', 'advisories 1: 1 field-length'],
  )
})

test('a finding is shown whole, with its scenario', () => {
  const finding: Finding = {
    ...findingOf('field-data-type', 'violated'),
    expected: 'Edm.Int64',
    evidence: '$metadata line 3, column 1',
    advice: 'declare it',
    reference: 'https://dd.reso.org/DD2.0/Property/City/',
  }
  const { rule, outcome, ...shown } = finding
  assert.deepEqual(sectionsOf([scenarioOf('City', 'failed', [finding], 'wrong')]), [
    {
      kind: 'failures',
      count: 1,
      causes: [
        {
          label: "Fields of another data type than the Data Dictionary's",
          rule: 'field-data-type',
          count: 1,
          items: [{ ...shown, scenario: 'City', location: 'features/property.feature:7' }],
          more: 0,
        },
      ],
    },
  ])
})

test('a failure without a finding is shown by its first line, without the folders of this machine', () => {
  const failure = 'Error: no answer\nfor long\n    at ask (/home/me/ask.ts:1:2)\n    at process (node:x)'
  const [section] = sectionsOf([scenarioOf('City', 'failed', [], failure), scenarioOf('Zip', 'failed', [], failure)])
  const item = { failure: 'Error: no answer\nfor long', scenario: 'City', location: 'features/property.feature:7' }
  assert.deepEqual(section?.causes, [{ label: 'Error: no answer', count: 2, items: [{ ...item, alsoIn: 1 }], more: 0 }])
})

test('a fault that findings name goes before their rules, and is one for all that it is about', () => {
  const cause = 'replication of the Lookup Resource'
  const blocked = (rule: string): Finding => ({ ...findingOf(rule, 'not verified'), cause })
  const annotation = (name: string): Finding => ({
    ...findingOf('lookup-name-annotated', 'violated', name),
    cause: `LookupName annotation of Property.${name}`,
  })
  assert.deepEqual(
    outline([
      scenarioOf('a', 'failed', [annotation('City'), annotation('Sewer')], 'wrong'),
      scenarioOf('b', 'not verified', [blocked('lookups-known')]),
      scenarioOf('c', 'not verified', [blocked('resource-count')]),
    ]),
    [
      'failures 1: 2 lookup-name-annotated',
      'skipped 2: 2 Lookup or Field Resource that cannot be replicated completely',
    ],
  )
})

test('invalid metadata come before what there is more of, but not where they are only advised', () => {
  const advised = (rule: string) => scenarioOf(rule, 'passed', [findingOf(rule, 'advisory')])
  assert.deepEqual(
    outline([
      violating('a', 'core-status'),
      violating('b', 'core-status'),
      violating('c', 'schema-valid'),
      advised('field-length'),
      advised('field-length'),
      advised('facet-applies'),
    ]),
    ['failures 3: 1 schema-valid, 2 core-status', 'advisories 3: 2 field-length, 1 facet-applies'],
  )
})

test('scenarios that had to be verified stand apart from skipped ones', () => {
  const unknown = findingOf('lookups-known', 'not verified', 'no server')
  assert.deepEqual(
    outline([
      scenarioOf('a', 'not verified', [unknown], 'not verified'),
      scenarioOf('b', 'not verified', [unknown]),
      scenarioOf('c', 'failed', [findingOf('field-synonyms', 'violated'), unknown], 'wrong'),
    ]),
    ['failures 1: 1 field-synonyms', 'open 1: 1 lookups-known', 'skipped 2: 2 lookups-known'],
  )
})

test('equal findings of several scenarios are listed once, and at most a hundred different ones', () => {
  const results = Array.from({ length: 250 }, (_, index) =>
    scenarioOf(`${index}`, 'passed', [findingOf('field-length', 'advisory', `${index % 125}`)]),
  )
  const [cause] = sectionsOf(results)[0]?.causes ?? []
  assert.deepEqual([cause?.count, cause?.items.length, cause?.more], [250, 100, 50])
  assert.ok(cause?.items.every(({ alsoIn }) => alsoIn === 1))
})

const anyFinding = fc
  .record({
    rule: fc.constantFrom('field-length', 'schema-valid', 'payload-records', 'of-nobody'),
    outcome: fc.constantFrom('violated', 'advisory', 'not offered', 'not verified'),
    found: fc.constantFrom('a', 'b', 'c'),
    cause: fc.option(fc.constantFrom('invalid metadata', 'count of the Lookup Resource', 'x'), { nil: undefined }),
  } as const)
  .map(
    ({ rule, outcome, found, cause }): Finding => ({
      ...findingOf(rule, outcome, found),
      ...(cause === undefined ? {} : { cause }),
    }),
  )

/** Scenarios as runs have them: what failed says why, and so does what had to be verified and could not be. */
const anyScenario = fc
  .record({
    outcome: fc.constantFrom('passed', 'failed', 'not offered', 'not verified'),
    findings: fc.array(anyFinding, { maxLength: 4 }),
    isLive: fc.boolean(),
  } as const)
  .map(({ outcome, findings, isLive }) => {
    const isTold = outcome === 'failed' || (outcome === 'not verified' && isLive)
    return scenarioOf('City', outcome, findings, isTold ? 'it failed' : undefined)
  })

const toldIn = ({ causes }: CauseSection): number => causes.reduce((sum, { count }) => sum + count, 0)

test('no finding is lost, no count is another than that of the summary', () => {
  fc.assert(
    fc.property(fc.array(anyScenario, { maxLength: 40 }), (results) => {
      const summary = summarise(results)
      const counts = {
        failures: summary.failures.length,
        open: summary.unverified.length,
        advisories: summary.advisories.length,
        skipped: summary.notVerified.length,
      }
      const sections = causeSections(results, summary)
      assert.deepEqual(
        sections.map(({ kind, count }) => [kind, count]),
        Object.entries(counts).filter(([, count]) => count > 0),
      )
      for (const section of sections) {
        // A scenario may fail for several findings, and never for none.
        if (section.kind === 'failures' || section.kind === 'open') assert.ok(toldIn(section) >= section.count)
        else assert.equal(toldIn(section), section.count)
        for (const { items, more, count } of section.causes)
          assert.equal(
            items.reduce((sum, { alsoIn = 0 }) => sum + 1 + alsoIn, more),
            count,
          )
        const labels = section.causes.map(({ label }) => label)
        assert.equal(new Set(labels).size, labels.length)
      }
    }),
  )
})

const ofField = (subject: string): Finding => ({
  ...findingOf('payload-type', 'violated', 'a number (2 times)'),
  subject,
  evidence: 'Key 1',
  seenAt: [
    { path: subject, pass: 'NextLink', found: [{ value: 'a number', count: 1 }] },
    { path: `Office.Broker.${subject}`, pass: 'NextLink', found: [{ value: 'a number', count: 1 }] },
  ],
})

const failuresFor = (...subjects: readonly string[]) =>
  sectionsOf([scenarioOf('a', 'failed', subjects.map(ofField), 'wrong')])[0]?.causes ?? []

test('each Field is a cause of its own, with the places where it was seen and the scenarios that it fails', () => {
  const [name, phone, ...others] = failuresFor('Member.Name', 'Member.Phone')
  assert.deepEqual(others, [])
  assert.deepEqual(
    [name, phone].map((cause) => [cause?.label, cause?.count, cause?.fails, cause?.settles]),
    [
      ['Values in records of another JSON type than declared: Member.Name', 1, 1, 0],
      ['Values in records of another JSON type than declared: Member.Phone', 1, 1, 0],
    ],
  )
  assert.equal(name?.items[0]?.evidence, undefined)
  assert.deepEqual(
    name?.items[0]?.places?.map(({ text }) => text),
    ['Member by NextLink: a number (1 time)', 'Office.Broker.Member by NextLink: a number (1 time)'],
  )
})

test('Fields are one cause of their rule where they are too many', () => {
  const names = Array.from({ length: 21 }, (_, index) => `Member.F${index}`)
  assert.equal(failuresFor(...names.slice(1)).length, 20)
  const causes = failuresFor(...names)
  assert.deepEqual(
    causes.map(({ label, count, fails }) => [label, count, fails]),
    [['Values in records of another JSON type than declared', 21, undefined]],
  )
})
