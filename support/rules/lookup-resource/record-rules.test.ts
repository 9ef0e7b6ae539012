import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { lookupRecords } from '../../payload/lookups/testing/fake-service'
import type { LookupResource } from '../../payload/replicated-resource'
import { checked, checkedFindings } from '../testing/checked-findings'
import { lookupNamesRecorded } from './lookup-names-recorded'
import { lookupNamesReferredTo } from './lookup-names-referred-to'
import { pairOnce } from './pair-once'
import { requiredValue } from './required-value'
import { standardValue } from './standard-value'
import { dictionary, modelWith } from './testing/lookup-model'
import { lookupsOf, savedLookups } from './testing/resources'

type Rule = (resource: LookupResource) => Promise<Finding[]>

const requires =
  (fieldName: string): Rule =>
  (resource) =>
    checked(requiredValue).judge(resource, fieldName)
const valuesOnce: Rule = (resource) => checked(pairOnce).judge(resource, ['LookupName', 'LookupValue'])
const standardValues: Rule = (resource) => checked(standardValue).judge(resource, dictionary)
const recorded: Rule = (resource) => checked(lookupNamesRecorded).judge(modelWith(), resource, '2.0')
const referredTo: Rule = (resource) => checked(lookupNamesReferredTo).judge(modelWith(), dictionary, resource)

const rules = [requires('LookupKey'), valuesOnce, standardValues, recorded, referredTo]

const judge = async (rule: Rule, records: readonly JsonObject[]) =>
  checkedFindings(await rule(savedLookups(records))).map(({ outcome, subject, found }) => [outcome, subject, found])

const records = lookupRecords(3)
const first: JsonObject = records[0] ?? {}
const others = records.slice(1)

describe('records', () => {
  test('that are right uphold all rules, from a server and from a file', async () => {
    for (const resource of [lookupsOf({ records }), savedLookups(records)]) {
      for (const rule of rules)
        assert.deepEqual(
          (await rule(resource)).map(({ outcome }) => outcome),
          ['upheld'],
        )
    }
  })

  test('that were not given are not verified', async () => {
    for (const rule of rules) {
      const [finding] = await rule(savedLookups())
      assert.equal(finding?.outcome, 'not verified')
      assert.match(finding?.advice ?? '', /LOOKUPS=file\.json/)
    }
  })

  test('that could not be fetched are not verified, and the fault is named', async () => {
    for (const rule of rules) {
      const [finding] = await rule(lookupsOf({ records, fails: () => 'unanswered' }))
      assert.deepEqual([finding?.outcome, finding?.cause], ['not verified', 'Lookup Resource on the server'])
    }
  })

  test('of which there are none are not judged; an annotated LookupName misses its own', async () => {
    for (const rule of [requires('LookupKey'), valuesOnce, standardValues, referredTo]) {
      assert.equal((await rule(savedLookups([])))[0]?.outcome, 'not offered')
    }
    const [finding] = await recorded(savedLookups([]))
    assert.deepEqual([finding?.outcome, finding?.cause], ['violated', 'Lookup records'])
  })
})

describe('required values', () => {
  test('that are null, blank or absent are violated, each with its record', async () => {
    const absent = { LookupKey: 'absent', LookupName: 'City' }
    const broken = [
      { ...first, LookupKey: 'null', LookupValue: null },
      { ...first, LookupKey: 'blank', LookupValue: ' ' },
      absent,
    ]
    assert.deepEqual(await judge(requires('LookupValue'), [...broken, ...others]), [
      ['violated', 'Lookup record null', 'LookupValue is null'],
      ['violated', 'Lookup record blank', 'LookupValue is " "'],
      ['violated', 'Lookup record absent', 'LookupValue is absent'],
    ])
  })

  test('carry the request that brought the record, where a server was asked', async () => {
    const broken = lookupRecords(5).map((record, index) => (index === 3 ? { ...record, LookupValue: null } : record))
    const [finding] = await requires('LookupValue')(lookupsOf({ records: broken, pageSize: () => 2 }))
    assert.deepEqual(
      [finding?.request?.url, finding?.request?.status],
      ['https://example.org/Lookups?$top=1000&$skip=2', 200],
    )
    const [saved] = await requires('LookupValue')(savedLookups(broken))
    assert.deepEqual([saved && 'request' in saved, saved?.requirement], [false, 'MUST have a LookupValue'])
  })

  test('show the beginning of the record, as it was served', async () => {
    const evidence = async (LookupName: string) =>
      (await requires('LookupValue')(savedLookups([{ LookupName, LookupValue: null }])))[0]?.evidence ?? ''
    assert.equal(await evidence('City'), '{"LookupName":"City","LookupValue":null}')
    const frame = '{"LookupName":"","LookupValue":null}'.length
    assert.equal((await evidence('x'.repeat(240 - frame))).length, 240)
    assert.match(await evidence('x'.repeat(241 - frame)), /^\{"LookupName":"x+","LookupValue":null\.\.\.$/)
  })

  test('of the key are told by the place of the record', async () =>
    assert.deepEqual(await judge(requires('LookupKey'), [...others, { ...first, LookupKey: null }]), [
      ['violated', 'Lookup record 3, which has no LookupKey,', 'LookupKey is null'],
    ]))

  test('that are many are counted after the first twenty', async () => {
    const broken = lookupRecords(1234).map((record) => ({ ...record, LookupName: '' }))
    const findings = await judge(requires('LookupName'), broken)
    assert.equal(findings.length, 21)
    assert.deepEqual(findings[20], ['violated', 'Lookup Resource', '1,214 more like these among 1,234 records'])
  })
})

test('a LookupValue occurs once in its LookupName, and may occur in another', async () => {
  const again = { ...first, LookupKey: 'again' }
  assert.deepEqual(
    await judge(valuesOnce, [...records, again, { ...first, LookupName: 'County' }, { ...first, LookupName: null }]),
    [['violated', 'Lookup record with LookupName City and LookupValue City 1', '2 records: LookupKey L1, again']],
  )
})

test('pairs that occur twice are told one by one', async () => {
  const twice = [...records.slice(0, 2), ...records.slice(0, 2)]
  assert.deepEqual(
    (await judge(valuesOnce, twice)).map(([, subject]) => subject),
    [1, 2].map((place) => `Lookup record with LookupName City and LookupValue City ${place}`),
  )
})

test('records without one of both Fields are not a pair, however many they are', async () => {
  const { LookupName: _, ...nameless } = first
  const incomplete = [nameless, nameless, { ...first, LookupName: null }, { ...first, LookupValue: ' ' }]
  assert.deepEqual(await judge(valuesOnce, [...incomplete, { ...first, LookupValue: null }, {}, {}]), [
    ['upheld', 'Lookup Resource', '7 records'],
  ])
  const { LookupKey: __, ...keyless } = first
  assert.deepEqual(await judge(valuesOnce, [first, keyless, keyless, ...others, ...incomplete]), [
    [
      'violated',
      'Lookup record with LookupName City and LookupValue City 1',
      '3 records: LookupKey L1, no LookupKey, no LookupKey',
    ],
  ])
})

test('a pair that occurs again is shown by the request that brought the second record', async () => {
  const twice = lookupRecords(4).map((record, index) => (index === 3 ? { ...first, LookupKey: 'again' } : record))
  const [finding] = await valuesOnce(lookupsOf({ records: twice, pageSize: () => 2 }))
  assert.equal(finding?.request?.url, 'https://example.org/Lookups?$top=1000&$skip=2')
  assert.equal((await valuesOnce(savedLookups(twice)))[0]?.request, undefined)
})

describe('standard values', () => {
  const heating = { ...first, LookupName: 'Heating', LookupValue: 'Forced Air' }

  test('name themselves', async () =>
    assert.equal((await judge(standardValues, [{ ...heating, StandardLookupValue: 'Forced Air' }]))[0]?.[0], 'upheld'))
  test('that do not are violated, null or blank', async () => {
    for (const StandardLookupValue of [null, ' ']) {
      assert.deepEqual(await judge(standardValues, [{ ...heating, StandardLookupValue }]), [
        [
          'violated',
          'Lookup record L1',
          'LookupValue Forced Air, a standard value of Heating, without StandardLookupValue',
        ],
      ])
    }
  })
  test('cannot be seen in a record without LookupName or LookupValue', async () => {
    const { LookupName: _, ...nameless } = heating
    const { LookupValue: __, ...valueless } = heating
    const incomplete = [nameless, valueless, { ...heating, LookupName: null }, { ...heating, LookupValue: ' ' }, {}]
    assert.deepEqual(await judge(standardValues, incomplete), [['upheld', 'Lookup Resource', '5 records']])
  })
  test('of another Lookup, and local ones, may be without', async () => {
    const local = [
      { ...heating, LookupName: 'City' },
      { ...heating, LookupValue: 'Our own' },
      { ...heating, LookupName: 'Own' },
    ]
    assert.equal((await judge(standardValues, local))[0]?.[0], 'upheld')
  })
})
