import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type LookupRecords, toLookupRecords } from '../../payload/lookup-records'
import { noRecordsGiven } from '../../payload/replicated-resource'
import type { CoreExchange } from '../core-request'
import { checked } from '../testing/checked-findings'
import { recordsMatchMetadata } from './match-metadata'
import { numbered } from './testing/chained-pages'
import { answered, evidenceAt, pageOf, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const LOOKUPS: LookupRecords = {
  kind: 'known',
  byLookupName: new Map([['StandardStatus', [{ lookupName: 'StandardStatus', lookupValue: 'Active' }]]]),
}

const judged = (exchange: CoreExchange, lookups: LookupRecords | undefined = LOOKUPS) =>
  checked(recordsMatchMetadata).judge(exampleTarget(), exchange, lookups)
const told = (record: object, lookups?: LookupRecords) =>
  judged(pageOf([{ ListingKey: 'P1', ...record }]), lookups).map(({ outcome, found }) => [outcome, found])

describe('records', () => {
  test('uphold it when they are as the metadata declare them', () => {
    const records = [
      { ListingKey: 'P1', BedroomsTotal: 3, ListPrice: 1.25, StandardStatus: 'Active', '@odata.id': 'x' },
      { ListingKey: 'P2', BedroomsTotal: null, ModificationTimestamp: '2026-01-02T03:04:05Z' },
    ]
    assert.deepEqual(judged(pageOf(records)), [
      {
        rule: 'core-records-match-metadata',
        level: 'MUST',
        outcome: 'upheld',
        subject: 'example: Property',
        requirement: 'MUST be answered with records that match the metadata',
        found: '2 records',
      },
    ])
  })

  test('break it by each Field that does not match, named with its value', () => {
    const [finding, ...others] = judged(pageOf([...numbered(1, 1), { ListingKey: 'P2', BedroomsTotal: '3' }]))
    assert.deepEqual(others, [])
    assert.deepEqual(finding, {
      rule: 'core-records-match-metadata',
      level: 'MUST',
      outcome: 'violated',
      subject: "example: Property('P2')",
      requirement: 'MUST be answered with records that match the metadata',
      expected: 'an integer',
      found: 'BedroomsTotal "3"',
      ...evidenceAt('https://example.org/odata/Property'),
      advice: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
    })
    assert.deepEqual(told({ Bedrooms: 3, StandardStatus: 'Gone' }), [
      ['violated', 'Bedrooms 3'],
      ['violated', 'StandardStatus "Gone"'],
    ])
    assert.deepEqual(told({ ListPrice: 1.234 }), [['violated', 'ListPrice 1.234']])
    assert.deepEqual(told({ ListPrice: {}, BedroomsTotal: [1] }), [
      ['violated', 'ListPrice an object'],
      ['violated', 'BedroomsTotal an array'],
    ])
    assert.deepEqual(told({ ListingKey: null }), [['violated', 'ListingKey null']])
    assert.deepEqual(told({ ListAgent: { MemberKeyNumeric: 'A' } }), [['violated', 'ListAgent.MemberKeyNumeric "A"']])
  })

  test('may lack Fields that were not selected only', () => {
    const record = [{ BedroomsTotal: 3 }]
    assert.deepEqual(
      judged(pageOf(record, {}, { $select: 'BedroomsTotal' })).map(({ outcome }) => outcome),
      ['upheld'],
    )
    assert.deepEqual(
      judged(pageOf(record)).map(({ outcome, subject, found }) => [outcome, subject, found]),
      [['violated', 'example: record 1 of Property', 'ListingKey nothing']],
    )
  })
})

test('decimals are texts where the answer says so, and nowhere else', () => {
  const body = { value: [{ ListingKey: 'P1', ListPrice: '1.25' }] }
  const outcomes = (contentType: string) =>
    judged(answered(requestOf(), { body, headers: { 'content-type': contentType } })).map(({ outcome }) => outcome)
  assert.deepEqual(outcomes('application/json;IEEE754Compatible=true'), ['upheld'])
  assert.deepEqual(outcomes('application/json'), ['violated'])
})

describe('values of string lookups', () => {
  const unknown = noRecordsGiven('Lookup')

  test('are not verified when the Lookup records are not known, and other faults are reported as well', () => {
    const exchange = pageOf([
      { ListingKey: 'P1', StandardStatus: 'Active' },
      { ListingKey: 'P2', StandardStatus: 'Gone' },
    ])
    const findings = checked(recordsMatchMetadata).judge(exampleTarget(), exchange, unknown)
    assert.deepEqual(
      findings.map(({ outcome, found }) => [outcome, found]),
      [['not verified', unknown.reason]],
    )
    const both = pageOf([{ ListingKey: 'P1', StandardStatus: 'Active', BedroomsTotal: 'x' }])
    assert.deepEqual(
      checked(recordsMatchMetadata)
        .judge(exampleTarget(), both, unknown)
        .map(({ outcome, found }) => [outcome, found]),
      [
        ['violated', 'BedroomsTotal "x"'],
        ['not verified', unknown.reason],
      ],
    )
  })

  test('are upheld without Lookup records where no record has one', () => {
    const findings = checked(recordsMatchMetadata).judge(exampleTarget(), pageOf(numbered(1, 2)), unknown)
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['upheld'],
    )
  })

  test('prove nothing where other Lookup records are missing', () => {
    const some = toLookupRecords([{ LookupName: 'StandardStatus', LookupValue: 'Active' }], unknown)
    assert.deepEqual(told({ StandardStatus: 'Active' }, some), [['upheld', '1 record']])
    assert.deepEqual(told({ StandardStatus: 'Gone' }, some), [['not verified', unknown.reason]])
    assert.deepEqual(told({ StandardStatus: 'Active' }, toLookupRecords([], unknown)), [
      ['not verified', unknown.reason],
    ])
  })

  test('break it where the Lookup Resource has no record of their LookupName', () => {
    assert.deepEqual(told({ StandardStatus: 'Active' }, toLookupRecords([])), [['violated', 'StandardStatus "Active"']])
  })
})

test('more than twenty faults are counted', () => {
  const findings = judged(pageOf(numbered(1, 25).map((record) => ({ ...record, BedroomsTotal: 'x' }))))
  assert.equal(findings.length, 21)
  assert.equal(findings.at(-1)?.found, '5 more like these among 25 records')
})

test('is not verified without records', () => {
  assert.deepEqual(
    judged(pageOf([])).map(({ outcome }) => outcome),
    ['not verified'],
  )
})
