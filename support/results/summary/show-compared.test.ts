import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChangedFinding } from '../changes/changed-finding'
import { fingerprintOf } from '../fingerprint'
import type { KnownOutcome } from '../known-failures'
import type { CauseSection } from '../summary-data'
import { showCompared } from './show-compared'

const rule = 'field-data-type'
const subject = 'Property.City'

const finding: ChangedFinding = {
  fingerprint: fingerprintOf({ rule, subject }),
  rule,
  outcome: 'violated',
  subject,
  requirement: 'MUST be String',
  scenario: 'Property: City',
  location: 'features/property.feature:7',
}

const known: KnownOutcome = {
  file: 'baseline.json',
  known: [{ finding, reason: 'ticket 7', expires: '2027-02-28' }],
  failing: [],
  gone: [],
  notJudged: [],
  verdict: 'conformant',
}

const sectionOf = (kind: CauseSection['kind']): CauseSection => {
  const item = { id: 'city', scenario: finding.scenario, location: finding.location, subject }
  return { kind, count: 1, causes: [{ label: 'wrong', rule, count: 1, items: [item], more: 0 }] }
}

const marksOf = (outcome: KnownOutcome, kind: CauseSection['kind'] = 'failures') =>
  showCompared([sectionOf(kind)], undefined, outcome).sections.flatMap(({ causes }) =>
    causes.flatMap(({ items }) => items.map(({ isKnown }) => isKnown)),
  )

test('a failure is marked as known, other sections are not', () => {
  assert.deepEqual(marksOf(known), [true])
  assert.deepEqual(marksOf(known, 'advisories'), [undefined])
  assert.deepEqual(marksOf(known, 'skipped'), [undefined])
})

test('what is found more often than is known is not marked as known', () => {
  assert.deepEqual(marksOf({ ...known, failing: [{ why: 'new', finding }] }), [undefined])
})
