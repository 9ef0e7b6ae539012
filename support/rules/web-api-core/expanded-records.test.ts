import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LookupRecords } from '../../payload/lookup-records'
import { noRecordsGiven } from '../../payload/replicated-resource'
import { checked } from '../testing/checked-findings'
import { expandedRecordsDeclared } from './expanded-records'
import { pageOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const LOOKUPS: LookupRecords = {
  kind: 'known',
  byLookupName: new Map([['StandardStatus', [{ lookupName: 'StandardStatus', lookupValue: 'Active' }]]]),
}

function judged(name: string, values: readonly unknown[]) {
  const records = values.map((value, index) => ({
    ListingKey: `P${index + 1}`,
    ...(value === undefined ? {} : { [name]: value }),
  }))
  return checked(expandedRecordsDeclared).judge(
    exampleTarget(),
    pageOf(records, {}, { $expand: name, $top: '5' }),
    LOOKUPS,
  )
}

const told = (name: string, ...values: readonly unknown[]) =>
  judged(name, values).map(({ outcome, subject, found }) => [outcome, subject, found])

const M1 = { MediaKey: 'M1', Order: 1, MediaStatus: 'Active' }

describe('is upheld', () => {
  test('by lists of records', () => {
    assert.deepEqual(judged('Media', [[M1, { MediaKey: 'M2' }], []]), [
      {
        rule: 'core-expanded-records',
        level: 'MUST',
        outcome: 'upheld',
        subject: 'example: Property',
        requirement: 'MUST have Media in every record as the metadata declare it',
        found: '2 expanded records of 2 records',
      },
    ])
  })

  test('by single records, and null', () => {
    assert.deepEqual(told('ListAgent', { MemberKeyNumeric: 7 }, null), [
      ['upheld', 'example: Property', '1 expanded record of 2 records'],
    ])
  })

  test('by records with other faults, which other rules judge', () => {
    const records = [{ ListingKey: 'P1', BedroomsTotal: 'x', Media: [M1] }]
    const findings = checked(expandedRecordsDeclared).judge(
      exampleTarget(),
      pageOf(records, {}, { $expand: 'Media' }),
      LOOKUPS,
    )
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['upheld'],
    )
  })
})

describe('is violated', () => {
  test('by a record without the expansion', () => {
    const [finding, ...others] = judged('Media', [[M1], undefined])
    assert.deepEqual(others, [])
    assert.deepEqual(
      [finding?.outcome, finding?.subject, finding?.found],
      ['violated', "example: Property('P2')", 'Media nothing'],
    )
    assert.equal(finding?.expected, 'Media, for $expand asked for it')
    assert.match(finding?.advice ?? '', /empty list, or null/)
    assert.deepEqual(told('ListAgent', undefined), [['violated', "example: Property('P1')", 'ListAgent nothing']])
  })

  test('by a value that is not a list, and one that is not a single record', () => {
    assert.deepEqual(told('Media', M1, null, 'M1'), [
      ['violated', "example: Property('P1')", 'Media an object'],
      ['violated', "example: Property('P2')", 'Media null'],
      ['violated', "example: Property('P3')", 'Media "M1"'],
    ])
    assert.deepEqual(told('ListAgent', [{ MemberKeyNumeric: 7 }], 7), [
      ['violated', "example: Property('P1')/ListAgent", 'ListAgent an array'],
      ['violated', "example: Property('P2')/ListAgent", 'ListAgent 7'],
    ])
    assert.deepEqual(told('Media', [M1, 'M2']), [['violated', "example: Property('P1')/Media", 'Media "M2"']])
  })

  test('by each value in expanded records, named with both keys', () => {
    assert.deepEqual(told('Media', [M1, { MediaKey: 'M2', Order: 'first', Local: 1 }], [{ Order: 1 }]), [
      ['violated', "example: Property('P1')/Media(M2)", 'Media.Order "first"'],
      ['violated', "example: Property('P1')/Media(M2)", 'Media.Local 1'],
      ['violated', "example: Property('P2')/Media", 'Media.MediaKey nothing'],
    ])
    assert.deepEqual(told('Media', [{ MediaKey: 'M1', MediaStatus: 'Gone' }]), [
      ['violated', "example: Property('P1')/Media(M1)", 'Media.MediaStatus "Gone"'],
    ])
    assert.deepEqual(told('ListAgent', { MemberKeyNumeric: 7, Office: { OfficeName: 1 } }), [
      ['violated', "example: Property('P1')/ListAgent", 'ListAgent.Office.OfficeName 1'],
    ])
  })
})

describe('is not verified', () => {
  test('when no record leads to any other', () => {
    const [finding] = judged('Media', [[], []])
    assert.deepEqual([finding?.outcome, finding?.found], ['not verified', 'no record of the answer has any Media'])
    assert.match(finding?.advice ?? '', /ExpandField/)
    assert.deepEqual(told('ListAgent', null)[0]?.[0], 'not verified')
  })

  test('when the metadata declare no such navigation property', () => {
    for (const name of ['Showings', 'BedroomsTotal', 'media']) {
      const [finding] = judged(name, [[]])
      assert.deepEqual(
        [finding?.outcome, finding?.found],
        ['not verified', `the metadata declare no navigation property ${name} for Property`],
      )
    }
  })

  test('when the Lookup records of a value are not known', () => {
    const unknown = noRecordsGiven('Lookup')
    const exchange = pageOf([{ ListingKey: 'P1', Media: [M1] }], {}, { $expand: 'Media' })
    assert.deepEqual(
      checked(expandedRecordsDeclared)
        .judge(exampleTarget(), exchange, unknown)
        .map(({ outcome, found }) => [outcome, found]),
      [['not verified', unknown.reason]],
    )
  })

  test('without records', () => {
    assert.deepEqual(
      judged('Media', []).map(({ outcome }) => outcome),
      ['not verified'],
    )
  })
})
