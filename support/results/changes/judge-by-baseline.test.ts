import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { KnownFailure } from '../baseline-file'
import type { KnownOutcome } from '../known-failures'
import type { RunFacts } from '../run-facts'
import type { ScenarioResult } from '../scenario-result'
import { failingFor } from '../testing/field-failures'
import { sampleFacts } from '../testing/sample-facts'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { judgeByBaseline, updatedBaseline } from './judge-by-baseline'

const TODAY = '2026-11-30'

const wrong = (subject: string, found = 'Edm.String', rule = 'field-data-type'): Finding => ({
  ...findingOf(rule, 'violated', found),
  subject,
})

const failed = (name: string, ...findings: readonly Finding[]) => scenarioOf(name, 'failed', findings, 'it fails')

const passed = scenarioOf('P', 'passed')

const entry = (subject: string, more: Partial<KnownFailure> = {}): KnownFailure => ({
  rule: 'field-data-type',
  subject,
  scenarios: [`Property: ${subject}`],
  reason: 'ticket 7',
  expires: TODAY,
  ...more,
})

const judge = (
  scenarios: readonly ScenarioResult[],
  baseline: readonly KnownFailure[],
  tested: RunFacts['tested'] = { kind: 'file' },
): KnownOutcome => judgeByBaseline({ scenarios, run: { ...sampleFacts, tested } }, baseline, 'baseline.json', TODAY)

const whys = ({ failing }: KnownOutcome) => failing.map(({ why, finding }) => `${why} ${finding.subject}`)

test('known failures do not fail a run, others do', () => {
  const all = judge([failed('A', wrong('A')), passed], [entry('A')])
  assert.deepEqual([all.verdict, all.failing, all.known.map(({ reason }) => reason)], ['conformant', [], ['ticket 7']])
  const more = judge([failed('A', wrong('A'), wrong('B')), passed], [entry('A')])
  assert.deepEqual([more.verdict, whys(more), more.known.length], ['not conformant', ['new B'], 1])
  const otherRule = judge([failed('A', wrong('A', 'x', 'field-length')), passed], [entry('A')])
  assert.deepEqual(whys(otherRule), ['new A'])
})

test('a known failure holds up to its last day', () => {
  const scenarios = [failed('A', wrong('A')), passed]
  assert.equal(judge(scenarios, [entry('A', { expires: TODAY })]).verdict, 'conformant')
  const expired = judge(scenarios, [entry('A', { expires: '2026-11-29' })])
  assert.deepEqual([expired.verdict, whys(expired)], ['not conformant', ['expired A']])
})

test('what is found otherwise is not known; order and numbers do not matter', () => {
  const found = (text: string, known = 'also has Sold, Gone (3 records)') =>
    whys(judge([failed('A', wrong('A', text)), passed], [entry('A', { found: known })]))
  assert.deepEqual(found('also has Sold, Gone (3 records)'), [])
  assert.deepEqual(found('also has Gone, Sold (3 records)'), [])
  assert.deepEqual(found('also has Sold'), ['changed A'])
  assert.deepEqual(found('also has Sold, Gone, Pendng (3 records)'), ['changed A'])
  assert.deepEqual(found('in 12 records', 'in 7 records'), [])
  assert.deepEqual(found('in 1,012 records; of 20', 'in 7 records; of 1,234,567'), [])
  assert.deepEqual(found('also has 7, Sold', 'also has Sold, 7'), [])
  assert.deepEqual(found('also has Sold, 7', 'also has Sold'), ['changed A'])
  assert.deepEqual(found('also has Sold', 'also has Sold, 7'), ['changed A'])
})

test('more findings of a rule and subject than are known are new', () => {
  const two = [failed('A', wrong('A', 'one'), wrong('A', 'two')), passed]
  assert.deepEqual(whys(judge(two, [entry('A')])), ['new A'])
  assert.deepEqual(whys(judge(two, [entry('A', { count: 2 })])), [])
  assert.deepEqual(whys(judge(two, [entry('A', { count: 2, found: 'one; two' })])), [])
  assert.deepEqual(whys(judge(two, [entry('A', { count: 2, found: 'one; three' })])), ['changed A', 'changed A'])
})

test('those that are not there any more are told, once they were judged', () => {
  const known = [entry('A'), entry('B'), entry('C'), entry('D', { scenarios: [] }), entry('E')]
  const scenarios = [
    scenarioOf('A', 'passed'),
    scenarioOf('B', 'not verified'),
    failed('E', wrong('E', 'x', 'other')),
    passed,
  ]
  const { gone, notJudged } = judge(scenarios, known)
  assert.deepEqual(
    gone.map(({ subject }) => subject),
    ['A'],
  )
  assert.deepEqual(
    notJudged.map(({ subject }) => subject),
    ['B', 'C', 'D', 'E'],
  )
})

test('a failure without a finding, and what could not be verified, are never known', () => {
  const rule = 'scenario'
  const broken = judge([scenarioOf('A', 'failed', [], 'undefined step'), passed], [entry('Property: A', { rule })])
  assert.deepEqual([broken.verdict, whys(broken)], ['not conformant', ['new Property: A']])
  const open = scenarioOf('B', 'not verified', [findingOf('lookups-known', 'not verified')], 'no answer')
  const both = judge(
    [failed('A', wrong('A')), open, passed],
    [entry('A'), entry('Property.City', { rule: 'lookups-known' })],
  )
  assert.equal(both.verdict, 'could not be judged')
})

test('what a scenario could not verify beside a known failure stays open where there is a server', () => {
  const scenarios = [failed('A', wrong('A'), findingOf('lookups-known', 'not verified')), passed]
  assert.equal(judge(scenarios, [entry('A')], { kind: 'server' }).verdict, 'could not be judged')
  assert.equal(judge(scenarios, [entry('A')], { kind: 'file' }).verdict, 'conformant')
})

test('a failure behind which nothing was judged fails a run also where it is known', () => {
  const halted = scenarioOf('B', 'not verified', [findingOf('valid-metadata', 'not verified')])
  const { verdict } = judge([failed('A', wrong('A')), halted, passed], [entry('A')])
  assert.equal(verdict, 'could not be judged')
})

test('without a scenario that passed there is no verdict', () => {
  assert.equal(judge([failed('A', wrong('A'))], [entry('A')]).verdict, 'could not be judged')
})

test('scenarios that another one tells the failure of are spared with it', () => {
  const { verdict } = judge(
    [...failingFor(['Member.Name'], ['Member.Name']), passed],
    [entry('Member.Name', { rule: 'payload-type' })],
  )
  assert.equal(verdict, 'conformant')
})

test('an update adds what is new, renews what expired, keeps what is known or not judged, and drops what is gone', () => {
  const before = [
    entry('Kept', { reason: 'ticket 1', expires: '2027-01-01' }),
    entry('Expired', { reason: 'ticket 2', expires: '2026-01-01' }),
    entry('Gone'),
    entry('Unjudged', { reason: 'ticket 3' }),
  ]
  const scenarios = [
    failed('Kept', wrong('Kept')),
    failed('Expired', wrong('Expired')),
    failed('New', wrong('New', 'one'), wrong('New', 'two')),
    scenarioOf('Gone', 'passed'),
    scenarioOf('Undefined', 'failed', [], 'undefined step'),
    passed,
  ]
  const updated = updatedBaseline(scenarios, before, { reason: 'ticket 9', expires: '2027-02-28', today: TODAY })
  assert.deepEqual(
    updated.map(({ subject, reason, expires, found, count }) => [subject, reason, expires, found, count]),
    [
      ['Kept', 'ticket 1', '2027-01-01', 'Edm.String', undefined],
      ['Expired', 'ticket 9', '2027-02-28', 'Edm.String', undefined],
      ['New', 'ticket 9', '2027-02-28', 'one; two', 2],
      ['Unjudged', 'ticket 3', TODAY, undefined, undefined],
    ],
  )
  const after = judge(scenarios, updated)
  assert.deepEqual([whys(after), after.gone], [['new Property: Undefined'], []])
})

test('an entry does not say what was found where every run finds something else: in records, or in an answer', () => {
  const request = { method: 'GET', url: 'https://example.com/', headers: {} } as const
  const scenarios = [...failingFor(['Member.Name']), failed('A', { ...wrong('A'), request })]
  const updated = updatedBaseline(scenarios, [], { reason: 'r', expires: TODAY, today: TODAY })
  assert.deepEqual(
    updated.map(({ subject, found }) => [subject, found]),
    [
      ['Member.Name', undefined],
      ['A', undefined],
    ],
  )
})
