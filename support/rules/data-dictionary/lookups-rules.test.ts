import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Lookup } from '../../dictionary/data-dictionary'
import type { Finding } from '../../dictionary/finding'
import { toLookupRecords } from '../../payload/lookup-records'
import { NO_REVIEW, type Review } from '../../variations/review'
import { type LookupsUnderTest, lookupsOfField, standardLookupOf } from '../lookups-under-test'
import { fieldWith } from '../testing/example-model'
import { lookupsAnyStandard } from './lookups-any-standard'
import { lookupsAtLeastOneStandard } from './lookups-at-least-one-standard'
import { lookupsMemberNames } from './lookups-member-names'
import { lookupsNoSimilar } from './lookups-no-similar'
import { lookupsOnlyStandard } from './lookups-only-standard'
import {
  active,
  annotation,
  judgeAll,
  judgeBy,
  pending,
  record,
  renamed,
  standard,
  underContract,
} from './testing/judged-lookups'

type Told = [outcome: Finding['outcome'], found: string | undefined]

const tell = ({ outcome, found }: Finding): Told => [outcome, found]

function judge(...args: Parameters<typeof judgeAll>): Told {
  const [first, ...others] = judgeAll(...args)
  assert.ok(first !== undefined && others.length === 0)
  return tell(first)
}

const settled = (value: string): Review => ({
  ...NO_REVIEW,
  entries: [{ resource: 'Property', field: 'F', value, decision: 'accepted', reason: 'r', by: 'b', on: '2026-01-01' }],
})

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
    assert.equal(
      judge(lookupsNoSimilar.judge, [active, renamed], 'o.Status', undefined, settled('ActiveUnderContract'))[0],
      'upheld',
    )
  })

  test('a closed Lookup has only standard values, whatever a review has settled', () => {
    assert.deepEqual(
      judge(lookupsOnlyStandard.judge, [active, renamed], 'o.Status', undefined, settled('ActiveUnderContract')),
      ['violated', 'EnumType o.Status also has ActiveUnderContract'],
    )
  })

  test('members are named by LegacyODataValue, which is advised', () => {
    assert.deepEqual(judge(lookupsMemberNames.judge, [active, underContract], 'o.Status'), ['upheld', 'no other names'])
    const called = standard('ActiveUnderContract', 'Active_UC')
    assert.deepEqual(judge(lookupsMemberNames.judge, [active, called], 'o.Status'), [
      'advisory',
      'other names for 1 of 2 standard values: ActiveUnderContract for Active_UC',
    ])
    assert.equal(judge(lookupsMemberNames.judge, [active], 'Edm.String', [record('Ours', 'Active')])[0], 'upheld')
  })

  test('no similar values', () => {
    assert.equal(judge(lookupsNoSimilar.judge, [active, underContract], 'o.Status')[0], 'upheld')
    assert.deepEqual(judge(lookupsNoSimilar.judge, [active, renamed], 'o.Status'), [
      'violated',
      'ActiveUnderContract resembles Active_UnderContract (same letters and digits)',
    ])
    // What is only advised does not make the values similar.
    const records = [record('Penidng')]
    assert.equal(judge(lookupsNoSimilar.judge, [pending], 'Edm.String', records)[0], 'upheld')
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
    assert.deepEqual(judge(lookupsNoSimilar.judge, [underContract], 'Collection(Edm.String)', records), [
      'violated',
      'Contingent resembles Active Under Contract (listed synonym)',
    ])
    const both = [...records, record('Active Under Contract')]
    assert.equal(judge(lookupsNoSimilar.judge, [underContract], 'Collection(Edm.String)', both)[0], 'upheld')
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
    const lookups = lookupsOfField(
      model,
      field,
      { name: 'F', values: [active] },
      toLookupRecords([]),
      judgeBy(NO_REVIEW),
      '2.0',
    )
    assert.equal(lookups.kind === 'unknown' && lookups.finding.outcome, 'not verified')
  })

  test('no record of the LookupName, while others have some: nothing is offered from 2.0 on', () => {
    const [model, field] = fieldWith('Type="Edm.String"', 'Property', annotation)
    const other = toLookupRecords([{ ...record('a'), LookupName: 'Other' }])
    const outcome = (version: string) => {
      const lookups = lookupsOfField(model, field, { name: 'F', values: [active] }, other, judgeBy(NO_REVIEW), version)
      return lookups.kind === 'unknown' ? lookups.finding.outcome : lookups.kind
    }
    assert.deepEqual(['1.7', '2.0', '2.1'].map(outcome), ['not verified', 'not offered', 'not offered'])
  })
})

describe('some of the values', () => {
  const missing = { kind: 'unknown', reason: 'others are missing', advice: 'fetch them', cause: 'replication' } as const
  const some = (
    rule: (lookups: LookupsUnderTest) => Finding | readonly Finding[],
    records: ReturnType<typeof record>[],
    ...values: Lookup['values']
  ) => {
    const [model, field] = fieldWith('Type="Edm.String"', 'Property', annotation)
    const saved = toLookupRecords(records, missing)
    const lookups = lookupsOfField(model, field, { name: 'F', values }, saved, judgeBy(NO_REVIEW), '2.0')
    const [finding, ...others] = lookups.kind === 'known' ? [rule(lookups)].flat() : [lookups.finding]
    assert.deepEqual(others, [])
    return [finding?.outcome, finding?.cause]
  }

  test('prove what is there', () => {
    const records = [record('Active'), record('Our own')]
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, records, active, pending), ['upheld', undefined])
    assert.deepEqual(some(lookupsOnlyStandard.judge, records, active, pending), ['violated', undefined])
    assert.deepEqual(some(lookupsNoSimilar.judge, records, active), ['upheld', undefined])
  })

  test('prove nothing about what is not', () => {
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, [record('Our own')], active), [
      'not verified',
      'replication',
    ])
    assert.deepEqual(some(lookupsOnlyStandard.judge, [record('Active')], active), ['not verified', 'replication'])
    assert.deepEqual(some(lookupsNoSimilar.judge, [record('Contingent')], underContract), [
      'not verified',
      'replication',
    ])
    assert.deepEqual(some(lookupsAtLeastOneStandard.judge, [], active), ['not verified', 'replication'])
  })
})

test('the table gives the values, the dictionary their synonyms', () => {
  const known = { name: 'StandardStatus', values: [underContract] }
  const rows = [
    { LegacyODataValue: 'ActiveUnderContract', StandardLookupValue: 'Active Under Contract' },
    { LegacyODataValue: 'Other', StandardLookupValue: 'Other' },
  ]
  assert.deepEqual(standardLookupOf(rows, known).values, [underContract, standard('Other', 'Other')])
  assert.equal(standardLookupOf(rows.slice(0, 1), known), known)
  assert.throws(() => standardLookupOf([{ Value: 'x' }], undefined), /needs the columns LegacyODataValue/)
})
