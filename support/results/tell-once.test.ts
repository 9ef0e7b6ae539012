import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding, SeenAt } from '../dictionary/finding'
import { formatFindings } from '../dictionary/format-finding'
import { summarise } from './run-summary'
import type { ScenarioResult } from './scenario-result'
import { tellOnce } from './tell-once'
import { findingOf, scenarioOf } from './testing/scenario-results'

const place = (path: string, count: number, value = 'a number'): SeenAt => ({
  path,
  pass: 'NextLink',
  found: [{ value, count }],
  keys: 'Key 1',
})

const ofField = (subject: string, seenAt: readonly SeenAt[], more: Partial<Finding> = {}): Finding => ({
  ...findingOf('payload-type', 'violated', 'a number'),
  subject,
  expected: 'a string',
  seenAt,
  ...more,
})

const failing = (scenario: string, line: number, ...findings: readonly Finding[]): ScenarioResult => ({
  ...scenarioOf(scenario, 'failed', findings, formatFindings(findings)),
  line,
})

const OFFICE = failing(
  'Office',
  1,
  ofField('Member.Name', [place('Office.Broker.Name', 2), place('Office.Manager.Name', 1)]),
)
const MEMBER = failing('Member', 2, ofField('Member.Name', [place('Member.Name', 4)]))
const TEAMS = failing('Teams', 3, ofField('Member.Name', [place('Teams.Lead.Name', 1, 'a boolean')]))

const findingsOf = (results: readonly ScenarioResult[]) => results.flatMap(({ findings }) => findings)

describe('findings about one Field', () => {
  const results = tellOnce([OFFICE, MEMBER, TEAMS])

  test('are one, in the scenario with the shortest path, with all places', () => {
    const [finding, ...others] = findingsOf(results)
    assert.deepEqual(others, [])
    assert.deepEqual(
      results.map(({ findings }) => findings.length),
      [0, 1, 0],
    )
    assert.equal(finding?.found, 'a number (7 times), a boolean (1 time)')
    assert.deepEqual(
      finding?.seenAt?.map(({ path, scenario, location }) => [path, scenario, location]),
      [
        ['Member.Name', 'Property: Member', 'features/property.feature:2'],
        ['Office.Broker.Name', 'Property: Office', 'features/property.feature:1'],
        ['Office.Manager.Name', 'Property: Office', 'features/property.feature:1'],
        ['Teams.Lead.Name', 'Property: Teams', 'features/property.feature:3'],
      ],
    )
    assert.deepEqual(summarise(results).findings, { violated: 1, advisory: 0, 'not offered': 0, 'not verified': 0 })
  })

  test('are named by the others, which fail as before', () => {
    const told = {
      rule: 'payload-type',
      level: 'MUST',
      outcome: 'violated',
      subject: 'Member.Name',
      requirement: 'MUST be String',
      expected: 'a string',
      scenario: 'Property: Member',
      location: 'features/property.feature:2',
    }
    assert.deepEqual(
      results.map(({ outcome, toldElsewhere }) => [outcome, toldElsewhere]),
      [
        ['failed', [told]],
        ['failed', undefined],
        ['failed', [told]],
      ],
    )
    assert.equal(
      results[0]?.failure,
      [
        'Member.Name MUST be String   [payload-type]',
        '  seen in   Office.Broker by NextLink: a number (2 times), Key 1',
        '            Office.Manager by NextLink: a number (1 time), Key 1',
        '  told in   Property: Member, features/property.feature:2',
      ].join('\n'),
    )
    assert.match(
      results[1]?.failure ?? '',
      /seen in {3}Member by NextLink: a number \(4 times\), Key 1\n {12}Office\.Broker/,
    )
  })

  test('stay as they are when they are told again, and join those of another shard', () => {
    assert.deepEqual(tellOnce(results), results)
    const other = tellOnce([
      TEAMS,
      failing('Association', 4, ofField('Member.Name', [place('Association.Member.Name', 1)])),
    ])
    assert.deepEqual(
      other.map(({ findings }) => findings.length),
      [1, 0],
    )
    const merged = tellOnce([...tellOnce([OFFICE, MEMBER]), ...other])
    assert.deepEqual(
      merged.map(({ findings, toldElsewhere = [] }) => [
        findings.length,
        ...toldElsewhere.map(({ scenario }) => scenario),
      ]),
      [[0, 'Property: Member'], [1], [0, 'Property: Member'], [0, 'Property: Member']],
    )
    assert.equal(merged[1]?.findings[0]?.seenAt?.length, 5)
    for (const { failure = '' } of merged) assert.doesNotMatch(failure, /told in {3}Property: Teams/)
  })
})

test('two Fields, one Field of two EntityTypes, and one Field that is wrong in two ways are two findings', () => {
  const others: readonly Finding[] = [
    ofField('Member.Phone', [place('Office.Broker.Phone', 1)]),
    ofField('Office.Name', [place('Office.Name', 1)]),
    ofField('Member.Name', [place('Member.Name', 1)], { rule: 'payload-null' }),
    ofField('Member.Name', [place('Member.Name', 1)], { expected: 'a list' }),
  ]
  for (const other of others) {
    const results = tellOnce([OFFICE, MEMBER, failing('Other', 5, other)])
    assert.deepEqual(
      results.map(({ findings }) => findings.length),
      [0, 1, 1],
    )
  }
})

test('a scenario tells what it alone has, and names what others tell', () => {
  const own = { ...findingOf('payload-sampled', 'violated'), subject: 'Office Resource' }
  const [office] = tellOnce([failing('Office', 1, own, ...OFFICE.findings), MEMBER])
  assert.deepEqual(office?.findings, [own])
  assert.equal(office?.toldElsewhere?.length, 1)
  assert.match(office?.failure ?? '', /^Office Resource MUST.*told in {3}Property: Member/s)
})

test('what is not about the values of a Field is left as it is', () => {
  const results = [failing('Office', 1, findingOf('field-data-type', 'violated')), MEMBER]
  assert.deepEqual(tellOnce(results)[0], results[0])
  assert.deepEqual(tellOnce([results[0] ?? MEMBER]), [results[0]])
})

test('a failure that is not made of findings is kept', () => {
  const [, broken] = tellOnce([MEMBER, { ...TEAMS, failure: 'Error: broken' }])
  assert.equal(broken?.failure, 'Error: broken')
})

test('what could not be verified keeps its reason', () => {
  const unknown = (path: string) =>
    ofField('Member.Name', [place(path, 1)], { outcome: 'not verified', found: 'no type' })
  const results = tellOnce([
    failing('Office', 1, unknown('Office.Broker.Name')),
    failing('Member', 2, unknown('Member.Name')),
  ])
  assert.deepEqual(
    findingsOf(results).map(({ found }) => found),
    ['no type'],
  )
})
