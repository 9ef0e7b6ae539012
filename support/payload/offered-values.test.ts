import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { toLookupRecords } from './lookup-records'
import { offeredValues } from './offered-values'
import type { UnknownRecords } from './unknown-records'

const LOOKUP_NAME = '<Annotation Term="RESO.OData.Metadata.LookupName" String="Status"/>'

const modelWith = (entitySets = ''): EntityDataModel =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property">
<Property Name="Enum" Type="Collection(o.Status)"/>
<Property Name="Named" Type="Edm.String">${LOOKUP_NAME}</Property>
<Property Name="Bare" Type="Edm.String"/>
</EntityType>
<EntityType Name="Lookup"/>
<EnumType Name="Status"><Member Name="Active"/><Member Name="UnderContract">
<Annotation Term="RESO.OData.Metadata.StandardName" String="Active Under Contract"/></Member></EnumType>
<EntityContainer Name="c">${entitySets}</EntityContainer>`,
      ),
    ),
  )

/** Made anew for each test, for lists of values are remembered by what they are made of. */
const declared = () => modelWith('<EntitySet Name="Lookup" EntityType="o.Lookup"/>')

function offered(field: string, records?: Parameters<typeof offeredValues>[3], model = declared()) {
  const type = model.resource('Property')
  const property = type && model.properties(type).find(({ name }) => name === field)
  return offeredValues(model, `Property.${field}`, property ?? assert.fail(field), records)
}

const record = (LookupName: string, LookupValue: string, StandardLookupValue: string | null = null) => ({
  LookupName,
  LookupValue,
  StandardLookupValue,
})

const recorded = () =>
  toLookupRecords([record('Status', 'For Sale', 'Active'), record('Status', 'Sold'), record('Other', 'x')])
const UNKNOWN: UnknownRecords = { kind: 'unknown', reason: 'no answer', advice: 'run again' }

describe('the values of a Field are', () => {
  test('the members of its EnumType, whatever else it says', () => {
    const { position, ...values } = { position: undefined, ...offered('Enum', UNKNOWN) }
    assert.deepEqual(values, {
      kind: 'known',
      holder: 'EnumType o.Status',
      values: [
        { kind: 'legacyODataValue', name: 'Active' },
        { kind: 'legacyODataValue', name: 'UnderContract', standardName: 'Active Under Contract' },
      ],
      valueKind: 'legacyODataValue',
    })
    assert.deepEqual(position, { line: 10, column: 1 })
  })

  test('the Lookup records of its LookupName', () => {
    const values = [
      { kind: 'lookupValue', name: 'For Sale', standardName: 'Active' },
      { kind: 'lookupValue', name: 'Sold' },
    ]
    const known = { kind: 'known', holder: 'Lookup records of Status', values, valueKind: 'lookupValue' }
    assert.deepEqual(offered('Named', recorded()), known)
    assert.deepEqual(offered('Named', { ...recorded(), incomplete: UNKNOWN }), { ...known, incomplete: UNKNOWN })
  })

  test('one list for all Fields that share them', () => {
    const records = recorded()
    const lists = [offered('Named', records), offered('Named', records)].map((one) =>
      one.kind === 'known' ? one.values : assert.fail(one.reason),
    )
    assert.equal(lists[0], lists[1])
  })
})

describe('the values of a Field are unknown', () => {
  test('without the annotation that says which they are', () => {
    assert.deepEqual(offered('Bare', recorded()), {
      kind: 'unknown',
      reason: 'no annotation RESO.OData.Metadata.LookupName says which Lookup records belong to the Field',
      advice: 'add <Annotation Term="RESO.OData.Metadata.LookupName" String="..."/> to the Field',
      cause: 'LookupName annotation of Property.Bare',
    })
  })

  test('without records, by what the metadata declare', () => {
    assert.deepEqual(offered('Named'), {
      kind: 'unknown',
      reason: 'the values are records of the Lookup Resource, and none were given',
      advice: 'save the records of the Lookup Resource and name the file with LOOKUPS=file.json',
    })
    assert.deepEqual(offered('Named', undefined, modelWith()), {
      kind: 'unknown',
      reason: 'the values are records of the Lookup Resource, which the metadata do not declare',
      advice: 'declare the Lookup Resource with an EntitySet, and serve its records',
      cause: 'Lookup Resource in the metadata',
    })
    assert.equal(offered('Named', UNKNOWN), UNKNOWN)
  })

  test('where no record has the LookupName, unless there may be others', () => {
    const others = toLookupRecords([record('Other', 'x')])
    const none = {
      kind: 'unknown',
      reason: 'no Lookup record has the LookupName Status',
      advice: 'add the records of Status to the Lookup Resource, or correct the annotation',
    }
    assert.deepEqual(offered('Named', others), { ...none, cause: 'Lookup records of Status', isNone: true })
    assert.deepEqual(offered('Named', toLookupRecords([])), { ...none, cause: 'Lookup records' })
    assert.equal(offered('Named', { ...others, incomplete: UNKNOWN }), UNKNOWN)
  })
})
