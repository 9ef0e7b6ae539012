import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ExactNumber } from '../odata/json-value'
import { createLookupReport, createProcessedReport } from './lookup-records'

const STAMP = { version: '2.0', generatedOn: '2026-01-02T03:04:05.678Z' }
const LOOKUP_NAME = 'RESO.OData.Metadata.LookupName'

test('the lookup report has the records as they were served, under the version under test', () => {
  const record = { LookupKey: '1', LookupName: null, LookupValue: ' ', OwnTags: ['a'], OwnNumber: 7 }
  assert.deepEqual(createLookupReport([record], STAMP), {
    description: 'RESO Data Dictionary Lookup Resource Metadata',
    ...STAMP,
    lookups: [record],
  })
})

test('a number keeps its digits in the file', () => {
  const own = new ExactNumber('9007199254740993')
  const { lookups } = createLookupReport([{ Own: own }, { LookupKey: '1', Own: own, Other: 5 }], STAMP)
  assert.equal(
    JSON.stringify(lookups),
    '[{"Own":"9007199254740993"},{"LookupKey":"1","Own":"9007199254740993","Other":5}]',
  )
})

const field = { resourceName: 'Property', fieldName: 'City', type: 'Edm.String', nullable: true }
const enumMember = { lookupName: 'o.Status', lookupValue: 'Active', type: 'Edm.Int32' }
const report = { description: 'x', ...STAMP, fields: [field], lookups: [enumMember] }
const record = { LookupKey: '1', LookupName: 'City', LookupValue: 'LA' }

test('a Field with a LookupName has it as its type, others have an empty list of annotations', () => {
  const annotations = [{ term: LOOKUP_NAME, value: 'City' }]
  const { fields } = createProcessedReport({ ...report, fields: [field, { ...field, annotations }] }, [])
  assert.deepEqual(fields, [
    { ...field, annotations: [] },
    { ...field, type: 'City', annotations },
  ])
})

test('a Field of an EnumType keeps it, for its members are its values, whatever LookupName it has', () => {
  const status = { ...field, type: 'o.Status', annotations: [{ term: LOOKUP_NAME, value: 'City' }] }
  assert.deepEqual(createProcessedReport({ ...report, fields: [status] }, []).fields, [status])
})

test('records follow the members of EnumTypes, and other keys stay', () => {
  const processed = createProcessedReport(report, [record])
  assert.deepEqual(processed.lookups, [enumMember, { lookupName: 'City', lookupValue: 'LA', type: 'Edm.String' }])
  assert.deepEqual([processed.description, processed.version, processed.generatedOn], ['x', '2.0', STAMP.generatedOn])
})

test('the standard value is the value, and the one that payloads transport is kept', () => {
  const { lookups } = createProcessedReport(report, [
    { ...record, StandardLookupValue: 'Los Angeles', LegacyODataValue: 'LosAngeles' },
  ])
  assert.deepEqual(lookups[1], {
    lookupName: 'City',
    lookupValue: 'Los Angeles',
    type: 'Edm.String',
    annotations: [
      { term: 'RESO.OData.Metadata.LegacyODataValue', value: 'LosAngeles' },
      { term: 'RESO.OData.Metadata.StandardName', value: 'Los Angeles' },
      { term: 'RESO.OData.Metadata.LookupValue', value: 'LA' },
    ],
  })
})

test('a LookupValue that is the standard one is not told twice', () => {
  const { lookups } = createProcessedReport(report, [{ ...record, StandardLookupValue: 'LA' }])
  assert.deepEqual(lookups[1]?.annotations, [{ term: 'RESO.OData.Metadata.StandardName', value: 'LA' }])
})

test('blank standard and legacy values are none, and a record without a value is not a lookup', () => {
  const blank = { ...record, StandardLookupValue: ' ', LegacyODataValue: '' }
  const { lookups } = createProcessedReport(report, [blank, { ...record, LookupValue: null }])
  assert.deepEqual(lookups.slice(1), [{ lookupName: 'City', lookupValue: 'LA', type: 'Edm.String' }])
})
