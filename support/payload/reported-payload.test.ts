import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { createMetadataReport, readMetadataReport } from '../metadata/metadata-report'
import { readEntityDataModel } from '../metadata/read-entity-data-model'
import { parseXml } from '../metadata/read-xml'
import { BASE_EDMX } from '../metadata/testing/base-edmx'
import { dictionaryFile } from '../results/dictionary-file'
import type { AdvertisedField } from './advertised-payload'
import { createProcessedReport, toLookupRecords } from './lookup-records'
import { advertisedPayload } from './read-advertised-payload'
import { reportedPayload, standardKey } from './reported-payload'

interface GivenReport {
  readonly fields: readonly object[]
  readonly lookups?: readonly object[]
  readonly records?: readonly { readonly LookupName: string; readonly LookupValue: string }[]
}

function payloadOf({ fields, lookups = [], records }: GivenReport) {
  const named = fields.map((field) => ({ resourceName: 'Property', fieldName: 'F', ...field }))
  const report = readMetadataReport(JSON.stringify({ version: '2.0', fields: named, lookups }))
  return reportedPayload(report, records && toLookupRecords(records))
}

const fieldOf = (field: object, rest: Omit<GivenReport, 'fields'> = {}): AdvertisedField | undefined =>
  payloadOf({ fields: [field], ...rest })
    .resources.get('Property')
    ?.fields.get('F')

const lookupName = (value: unknown) => [{ term: 'RESO.OData.Metadata.LookupName', value }]

test('a Field with its sizes', () => {
  assert.deepEqual(fieldOf({ type: 'Edm.Decimal', precision: 14, scale: 2, nullable: false }), {
    name: 'F',
    isCollection: false,
    nullable: false,
    value: { kind: 'primitive', type: 'Edm.Decimal', precision: 14, scale: 2 },
  })
  assert.deepEqual(fieldOf({ type: 'Edm.String', maxLength: 50, isCollection: true }), {
    name: 'F',
    isCollection: true,
    nullable: true,
    value: { kind: 'primitive', type: 'Edm.String', maxLength: 50 },
  })
})

test('times have whole seconds where no Precision is reported, and nothing else has one then', () => {
  for (const type of ['Edm.DateTimeOffset', 'Edm.TimeOfDay']) {
    assert.deepEqual(fieldOf({ type })?.value, { kind: 'primitive', type, precision: 0 })
    assert.deepEqual(fieldOf({ type, precision: 3 })?.value, { kind: 'primitive', type, precision: 3 })
  }
  for (const type of ['Edm.Decimal', 'Edm.String', 'Edm.Date']) {
    assert.deepEqual(fieldOf({ type })?.value, { kind: 'primitive', type })
  }
})

test('MaxLength="max" and 0 limit nothing', () => {
  for (const maxLength of [0, 2_147_483_647]) {
    assert.deepEqual(fieldOf({ type: 'Edm.String', maxLength })?.value, { kind: 'primitive', type: 'Edm.String' })
  }
})

test('members of an EnumType, perhaps several at a time; a placeholder is none', () => {
  const members = ['Active', 'SampleStandardStatusEnumValue', 'Closed'].map((lookupValue) => ({
    lookupName: 'o.StandardStatus',
    lookupValue,
    type: 'Edm.Int32',
  }))
  assert.deepEqual(fieldOf({ type: 'o.StandardStatus' }, { lookups: members })?.value, {
    kind: 'EnumType',
    lookupName: 'o.StandardStatus',
    members: new Set(['Active', 'Closed']),
    isFlags: true,
  })
})

test('a processed report: what payloads transport, else the value that RESO keeps', () => {
  const lookups = [
    { lookupName: 'City', lookupValue: 'New York', type: 'Edm.String' },
    {
      lookupName: 'City',
      lookupValue: 'Los Angeles',
      type: 'Edm.String',
      annotations: [
        { term: 'RESO.OData.Metadata.StandardName', value: 'Los Angeles' },
        { term: 'RESO.OData.Metadata.LookupValue', value: 'LA' },
      ],
    },
  ]
  const expected = { kind: 'Lookup', lookupName: 'City', values: new Set(['New York', 'LA']) }
  assert.deepEqual(fieldOf({ type: 'City', annotations: [] }, { lookups })?.value, expected)
  assert.deepEqual(fieldOf({ type: 'Edm.String', annotations: lookupName('City') }, { lookups })?.value, expected)
})

test('values are those of Lookup records as soon as one of them is', () => {
  const lookups = [
    { lookupName: 'City', lookupValue: 'Boise', type: 'Edm.Int32' },
    { lookupName: 'City', lookupValue: 'Aptos', type: 'Edm.String' },
  ]
  assert.deepEqual(fieldOf({ type: 'City' }, { lookups })?.value, {
    kind: 'Lookup',
    lookupName: 'City',
    values: new Set(['Boise', 'Aptos']),
  })
})

test('string lookups without their records are lookups whose values are unknown', () => {
  const unknown = { kind: 'Lookup', lookupName: 'City', values: undefined }
  const annotations = lookupName('City')
  assert.deepEqual(fieldOf({ type: 'Edm.String', annotations })?.value, unknown)
  assert.deepEqual(fieldOf({ type: 'City', annotations })?.value, unknown)
  const records = [{ LookupName: 'City', LookupValue: 'LA' }]
  assert.deepEqual(fieldOf({ type: 'Edm.String', annotations }, { records })?.value, {
    ...unknown,
    values: new Set(['LA']),
  })
  assert.deepEqual(fieldOf({ type: 'Edm.Int32', annotations })?.value, { kind: 'primitive', type: 'Edm.Int32' })
  assert.equal(fieldOf({ type: 'Edm.String', annotations: lookupName(null) })?.value.kind, 'primitive')
  assert.equal(fieldOf({ type: 'Edm.String', annotations: lookupName(' ') })?.value.kind, 'primitive')
})

test('members of ComplexTypes are not in the report, so that they are not judged', () => {
  assert.deepEqual(fieldOf({ type: 'o.Address', isComplexType: true })?.value, {
    kind: 'undefined type',
    type: 'o.Address',
  })
})

test('an expansion leads to the Resource that its type is named after', () => {
  const fields = [
    { fieldName: 'Media', type: 'o.Media', isExpansion: true, isCollection: true },
    { fieldName: 'ListAgent', type: 'o.Member', isExpansion: true, isCollection: false },
    { fieldName: 'Unknown', isExpansion: true },
    { resourceName: 'Media', fieldName: 'MediaKey', type: 'Edm.String' },
  ]
  const { resources, types } = payloadOf({ fields })
  const property = resources.get('Property')?.fields
  assert.deepEqual(property?.get('Media'), {
    name: 'Media',
    isCollection: true,
    nullable: false,
    value: { kind: 'expansion', type: 'Media' },
  })
  assert.equal(types.get('Media')?.fields.has('MediaKey'), true)
  assert.deepEqual(property?.get('ListAgent')?.value, { kind: 'undefined type', type: 'o.Member' })
  assert.equal(property?.get('ListAgent')?.nullable, true)
  assert.deepEqual(property?.get('Unknown')?.value, { kind: 'undefined type', type: '' })
})

test('keys are the standard ones, where the Resource has them', () => {
  assert.equal(standardKey('Property'), 'ListingKey')
  assert.equal(standardKey('Member'), 'MemberKey')
  const fields = [
    { fieldName: 'ListingKey', type: 'Edm.String' },
    { resourceName: 'Office', fieldName: 'OfficeName', type: 'Edm.String' },
  ]
  const { resources } = payloadOf({ fields })
  assert.deepEqual(resources.get('Property')?.key, ['ListingKey'])
  assert.deepEqual(resources.get('Office')?.key, [])
})

test('the keys that are not named after their Resource are Fields of the Data Dictionary', () => {
  for (const version of ['1.7', '2.0', '2.1']) {
    const dictionary = new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
    assert.deepEqual(
      dictionary.resourceNames.filter((name) => dictionary.field(name, standardKey(name)) === undefined),
      [],
      version,
    )
  }
})

test('a file that is not a report is refused in one line', () => {
  assert.throws(() => readMetadataReport('{"version": "2.0"'), SyntaxError)
  assert.throws(() => readMetadataReport('[]'), /version should be a text/)
  assert.throws(() => readMetadataReport('{"version": "2.0", "fields": {}, "lookups": []}'), /fields should be a list/)
  const wrong = [{ resourceName: 'Property', fieldName: 'F', nullable: 'yes' }]
  assert.throws(
    () => readMetadataReport(JSON.stringify({ version: '2.0', fields: wrong, lookups: [] })),
    /fields\[0\]\.nullable should be true or false, but is "yes"/,
  )
})

test('our own reports, raw and processed, say of each Field what the metadata say of it, as far as they can', () => {
  const { document } = parseXml(BASE_EDMX)
  assert.ok(document)
  const model = readEntityDataModel(document)
  const raw = createMetadataReport(model, { version: '2.0', generatedOn: '' })
  const declared = advertisedPayload(model, undefined)
  for (const report of [raw, createProcessedReport(raw, [])]) {
    const reported = reportedPayload(readMetadataReport(JSON.stringify(report)), undefined)
    const resources = [...reported.resources].filter(([name]) => declared.resources.has(name))
    assert.deepEqual(resources.map(([name]) => name).sort(), ['Building', 'Home', 'Member', 'OpenHouse'])
    for (const [name, type] of resources) {
      const fields = declared.resources.get(name)?.fields
      assert.deepEqual([...type.fields.keys()], [...(fields?.keys() ?? [])], name)
      for (const field of type.fields.values()) assertSaysNoMore(field, fields?.get(field.name))
    }
  }
})

function assertSaysNoMore(reported: AdvertisedField, declared: AdvertisedField | undefined): void {
  assert.equal(reported.isCollection, declared?.isCollection, reported.name)
  const { value } = reported
  if (value.kind === 'primitive') assert.deepEqual(value, declared?.value, reported.name)
  else if (value.kind === 'EnumType') assert.deepEqual(value, { ...declared?.value, isFlags: true }, reported.name)
  else assert.ok(value.kind === 'undefined type' ? declared?.value.kind === 'complex' : value.kind === 'expansion')
}
