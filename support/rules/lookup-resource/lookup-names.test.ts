import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { lookupRecords } from '../../payload/lookups/testing/fake-service'
import { checked, checkedFindings } from '../testing/checked-findings'
import { lookupNamesRecorded } from './lookup-names-recorded'
import { lookupNamesReferredTo } from './lookup-names-referred-to'
import { annotated, dictionary, modelWith } from './testing/lookup-model'
import { savedLookups } from './testing/resources'

const records = lookupRecords(3)
const first: JsonObject = records[0] ?? {}

const referredTo = async (served: readonly JsonObject[]) =>
  checkedFindings(await checked(lookupNamesReferredTo).judge(modelWith(), dictionary, savedLookups(served))).map(
    ({ outcome, subject, found }) => [outcome, subject, found],
  )

describe('annotated LookupNames', () => {
  const model = modelWith({
    members: annotated('City', 'City') + annotated('PostalCity', 'City') + annotated('OurOwn', 'Own'),
  })

  test('without records are advisories from 2.0 on', async () => {
    for (const version of ['2.0', '2.1']) {
      const findings = await checked(lookupNamesRecorded).judge(model, savedLookups(records), version)
      assert.deepEqual(
        findings.map(({ outcome, subject, cause }) => [outcome, subject, cause]),
        [['advisory', 'LookupName Own', undefined]],
      )
    }
  })

  test('without any record at all are violated once', async () => {
    const findings = checkedFindings(await checked(lookupNamesRecorded).judge(model, savedLookups([]), '2.0'))
    assert.deepEqual(
      findings.map(({ outcome, subject, found, cause }) => [outcome, subject, found, cause]),
      [['violated', 'every annotated LookupName', 'no record at all, for 2 LookupNames', 'Lookup records']],
    )
  })

  test('are told with the Fields that refer to them, and where', async () => {
    const members = annotated('OurOwn', 'Own') + annotated('Other', 'Own')
    const [finding] = checkedFindings(
      await checked(lookupNamesRecorded).judge(modelWith({ members }), savedLookups(records), '2.0'),
    )
    assert.deepEqual(
      [finding?.level, finding?.requirement, finding?.expected, finding?.found, finding?.advice],
      [
        'SHOULD',
        'SHOULD have Lookup records',
        'records with the LookupName that Property.OurOwn, Property.Other is annotated with',
        'no record',
        'add the records of Own to the Lookup Resource, or correct the annotation',
      ],
    )
    assert.match(finding?.evidence ?? '', /^\$metadata line 6, column 1, \$metadata line 6, column \d+$/)
    const [upheld] = await checked(lookupNamesRecorded).judge(modelWith(), savedLookups(records), '2.0')
    assert.deepEqual([upheld?.outcome, upheld?.found], ['upheld', '1 LookupName'])
  })

  test('of a ComplexType count like those of an EntityType', async () => {
    const schema = `<ComplexType Name="Address">${annotated('Town', 'Town')}</ComplexType>`
    const [finding] = await checked(lookupNamesRecorded).judge(
      modelWith({ types: schema }),
      savedLookups(records),
      '2.0',
    )
    assert.equal(finding?.subject, 'LookupName Town')
  })

  test('without records are violated in 1.7, be they local, and the fault is named', async () => {
    const [finding, ...more] = await checked(lookupNamesRecorded).judge(model, savedLookups(records), '1.7')
    assert.deepEqual(
      [more, finding?.outcome, finding?.subject, finding?.cause],
      [[], 'violated', 'LookupName Own', 'Lookup records of Own'],
    )
    assert.match(finding?.expected ?? '', /Property\.OurOwn/)
    assert.match(finding?.evidence ?? '', /^\$metadata line 6/)
  })

  test('are all listed, for other scenarios refer to them', async () => {
    const members = Array.from({ length: 30 }, (_, index) => annotated(`F${index}`, `Own${index}`)).join('')
    assert.equal(
      (await checked(lookupNamesRecorded).judge(modelWith({ members }), savedLookups(records), '1.7')).length,
      30,
    )
  })

  test('that do not exist need no records', async () => {
    const [finding] = await checked(lookupNamesRecorded).judge(modelWith({ members: '' }), savedLookups(records), '2.0')
    assert.equal(finding?.outcome, 'not offered')
  })

  test('are the only ones that records should have', async () => {
    const unused = { ...first, LookupKey: 'x', LookupName: 'Unused' }
    assert.deepEqual(await referredTo([...records, unused]), [
      ['advisory', 'LookupName Unused', '1 record, and no Field is annotated with the LookupName'],
    ])
  })

  test('are counted, and records without one belong to none', async () => {
    const unused = { ...first, LookupName: 'Unused' }
    const { LookupName: _, ...nameless } = first
    assert.deepEqual(await referredTo([unused, nameless, unused, { ...first, LookupName: null }, unused]), [
      ['advisory', 'LookupName Unused', '3 records, and no Field is annotated with the LookupName'],
    ])
    assert.equal((await referredTo([nameless, {}]))[0]?.[0], 'upheld')
  })

  test('may also translate the members of an EnumType', async () => {
    const heating: JsonObject = { ...first, LookupKey: 'x', LookupName: 'Heating' }
    const judged = async (members: string) =>
      (await checked(lookupNamesReferredTo).judge(modelWith({ members }), dictionary, savedLookups([heating])))[0]
        ?.outcome
    assert.equal(await judged('<Property Name="Heating" Type="Collection(o.Status)"/>'), 'upheld')
    assert.equal(await judged('<Property Name="ListPrice" Type="Edm.Decimal"/>'), 'advisory')
    assert.equal(await judged('<Property Name="Heating" Type="Collection(Edm.String)"/>'), 'advisory')
    assert.equal(await judged(annotated('Heating', 'Own', 'Collection(o.Status)')), 'upheld')
  })
})
