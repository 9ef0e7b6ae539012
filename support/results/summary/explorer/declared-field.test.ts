import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportedField } from '../../../metadata/metadata-report'
import { declaredSizes, declaredTypeText } from './declared-field'

const field = (type: string, more: Partial<ReportedField> = {}): ReportedField => ({
  resourceName: 'Property',
  fieldName: 'City',
  type,
  ...more,
})

const annotations = [{ term: 'RESO.OData.Metadata.LookupName', value: 'City' }]

test('types are those of the metadata, without namespaces', () => {
  assert.equal(declaredTypeText(field('Edm.Decimal')), 'Edm.Decimal')
  assert.equal(declaredTypeText(field('com.example.enums.City')), 'City')
  assert.equal(
    declaredTypeText(field('com.example.Media', { isExpansion: true, isCollection: true })),
    'Collection(Media)',
  )
  assert.equal(declaredTypeText(field('com.example.Media', { isExpansion: true, isCollection: false })), 'Media')
})

test('a string lookup is a string, though processed reports call it like its Lookup', () => {
  assert.equal(declaredTypeText(field('City', { annotations })), 'Edm.String')
  assert.equal(declaredTypeText(field('City', { annotations, isCollection: true })), 'Collection(Edm.String)')
  assert.equal(declaredTypeText(field('Edm.String', { annotations })), 'Edm.String')
  assert.equal(declaredTypeText(field('com.example.enums.Cities', { annotations })), 'Cities')
})

test('sizes are those that the metadata declare, and absent without a limit', () => {
  assert.deepEqual(declaredSizes(field('Edm.String', { maxLength: 50 })), { length: 50 })
  assert.deepEqual(declaredSizes(field('Edm.Decimal', { precision: 14, scale: 0 })), { precision: 14, scale: 0 })
  assert.equal(declaredSizes(field('Edm.String', { maxLength: 2_147_483_647 })), undefined)
  assert.equal(declaredSizes(field('Edm.String')), undefined)
})
