import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { toLookupRecords } from '../../payload/lookup-records'
import { type LookupsUnderTest, lookupsOfField, standardLookupsOf } from '../lookups-under-test'
import { fieldWith } from '../testing/example-model'
import { lookupsAnyStandard } from './lookups-any-standard'
import { lookupsAtLeastOneStandard } from './lookups-at-least-one-standard'
import { lookupsNoSimilar } from './lookups-no-similar'
import { lookupsOnlyStandard } from './lookups-only-standard'

const standard = (standardLookupValue: string, legacyODataValue: string, ...synonyms: string[]) => ({
  standardLookupValue,
  legacyODataValue,
  synonyms,
})
const active = standard('Active', 'Active')
const underContract = standard('Active Under Contract', 'ActiveUnderContract', 'Contingent')
const pending = standard('Pending', 'Pending')

const record = (LookupValue: string, StandardLookupValue: string | null = null) => ({
  LookupName: 'StandardStatus',
  LookupValue,
  StandardLookupValue,
})
const annotation = '<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/>'

function judge(
  rule: (lookups: LookupsUnderTest) => Finding,
  standards: LookupsUnderTest['standards'],
  type: string,
  records?: ReturnType<typeof record>[],
): [outcome: Finding['outcome'], found: string | undefined] {
  const [model, field] = fieldWith(`Type="${type}"`, 'Property', annotation)
  const saved = records && toLookupRecords(records)
  const lookups = lookupsOfField(model, field, standards, saved)
  const { outcome, found } = lookups.kind === 'known' ? rule(lookups) : lookups.finding
  return [outcome, found]
}

const noSimilar = (lookups: LookupsUnderTest) => lookupsNoSimilar.judge(lookups, () => false)

describe('members of an EnumType are compared with LegacyODataValue', () => {
  test('at least one standard value', () => {
    assert.deepEqual(judge(lookupsAtLeastOneStandard.judge, [active, pending], 'o.Status')[0], 'upheld')
    assert.deepEqual(judge(lookupsAtLeastOneStandard.judge, [pending], 'o.Status'), [
      'violated',
      'EnumType o.Status with Active, ActiveUnderContract',
    ])
    assert.deepEqual(judge(lookupsAtLeastOneStandard.judge, [active], 'o.Empty'), [
      'violated',
      'EnumType o.Empty with no value',
    ])
  })

  test('only standard values', () => {
    assert.equal(judge(lookupsOnlyStandard.judge, [active, underContract, pending], 'o.Status')[0], 'upheld')
    assert.deepEqual(judge(lookupsOnlyStandard.judge, [active], 'Collection(o.Status)'), [
      'violated',
      'EnumType o.Status also has ActiveUnderContract',
    ])
  })

  test('any standard values', () => {
    assert.deepEqual(judge(lookupsAnyStandard.judge, [active, pending], 'o.Status'), ['upheld', '1 of 2'])
    assert.deepEqual(judge(lookupsAnyStandard.judge, [pending], 'o.Status'), ['upheld', '0 of 1'])
  })

  test('no similar values but those that are settled', () => {
    const similar = standard('Active, Under Contract', 'Active_UnderContract')
    const settled = (lookups: LookupsUnderTest) =>
      lookupsNoSimilar.judge(lookups, (value) => value === 'ActiveUnderContract')
    assert.equal(judge(settled, [active, similar], 'o.Status')[0], 'upheld')
  })

  test('no similar values', () => {
    assert.equal(judge(noSimilar, [active, underContract], 'o.Status')[0], 'upheld')
    assert.deepEqual(
      judge(noSimilar, [active, standard('Active, Under Contract', 'Active_UnderContract')], 'o.Status'),
      ['violated', 'ActiveUnderContract resembles Active_UnderContract (same letters and digits)'],
    )
  })
})

describe('Lookup records are compared with StandardLookupValue', () => {
  test('a local name of a standard value is the standard value', () => {
    const records = [record('For Sale', 'Active')]
    assert.equal(judge(lookupsOnlyStandard.judge, [active], 'Edm.String', records)[0], 'upheld')
    assert.equal(judge(lookupsAtLeastOneStandard.judge, [active], 'Edm.String', records)[0], 'upheld')
  })

  test('without StandardLookupValue, or with a blank one, LookupValue counts', () => {
    assert.equal(judge(lookupsOnlyStandard.judge, [active], 'Edm.String', [record('Active', ' ')])[0], 'upheld')
    assert.deepEqual(judge(lookupsOnlyStandard.judge, [active], 'Edm.String', [record('For Sale')]), [
      'violated',
      'Lookup records of StandardStatus also has For Sale',
    ])
  })

  test('a listed synonym resembles its value unless that is offered', () => {
    const records = [record('Contingent')]
    assert.deepEqual(judge(noSimilar, [underContract], 'Collection(Edm.String)', records), [
      'violated',
      'Contingent resembles Active Under Contract (listed synonym)',
    ])
    const both = [...records, record('Active Under Contract')]
    assert.equal(judge(noSimilar, [underContract], 'Collection(Edm.String)', both)[0], 'upheld')
  })
})

describe('values that are not at hand are not verified', () => {
  test('no Lookup records', () =>
    assert.deepEqual(judge(lookupsOnlyStandard.judge, [active], 'Edm.String'), [
      'not verified',
      'the values are records of the Lookup Resource, which the metadata do not declare',
    ]))

  test('no Lookup record of the name', () =>
    assert.deepEqual(judge(lookupsOnlyStandard.judge, [active], 'Edm.String', []), [
      'not verified',
      'no Lookup record has the LookupName StandardStatus',
    ]))

  test('no annotation', () => {
    const [model, field] = fieldWith('Type="Edm.String"')
    const lookups = lookupsOfField(model, field, [active], toLookupRecords([]))
    assert.equal(lookups.kind === 'unknown' && lookups.finding.outcome, 'not verified')
  })
})

describe('some of the values', () => {
  const missing = { kind: 'unknown', reason: 'others are missing', advice: 'fetch them', cause: 'replication' } as const
  const some = (
    rule: (lookups: LookupsUnderTest) => Finding,
    records: ReturnType<typeof record>[],
    ...standards: LookupsUnderTest['standards']
  ) => {
    const [model, field] = fieldWith('Type="Edm.String"', 'Property', annotation)
    const lookups = lookupsOfField(model, field, standards, toLookupRecords(records, missing))
    const { outcome, cause } = lookups.kind === 'known' ? rule(lookups) : lookups.finding
    return [outcome, cause]
  }

  test('prove what is there', () => {
    const records = [record('Active'), record('Our own')]
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, records, active, pending), ['upheld', undefined])
    assert.deepEqual(some(lookupsOnlyStandard.judge, records, active, pending), ['violated', undefined])
    assert.deepEqual(some(noSimilar, records, active), ['upheld', undefined])
  })

  test('prove nothing about what is not', () => {
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, [record('Our own')], active), [
      'not verified',
      'replication',
    ])
    assert.deepEqual(some(lookupsOnlyStandard.judge, [record('Active')], active), ['not verified', 'replication'])
    assert.deepEqual(some(noSimilar, [record('Contingent')], underContract), ['not verified', 'replication'])
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, [], active), ['not verified', 'replication'])
  })
})

test('the table gives the values, the dictionary their synonyms', () => {
  const known = { name: 'StandardStatus', values: [underContract] }
  const rows = [
    { LegacyODataValue: 'ActiveUnderContract', StandardLookupValue: 'Active Under Contract' },
    { LegacyODataValue: 'Other', StandardLookupValue: 'Other' },
  ]
  assert.deepEqual(standardLookupsOf(rows, known), [underContract, standard('Other', 'Other')])
  assert.throws(() => standardLookupsOf([{ Value: 'x' }], undefined), /needs the columns LegacyODataValue/)
})
