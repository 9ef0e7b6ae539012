import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MetadataReport } from '../../../metadata/metadata-report'
import type { ByCategory } from './by-category'
import { rollUpMetadata } from './roll-up-metadata'
import { dictionaryOf } from './testing/dictionaries'
import { lookup, lookupField, metadataReport, sampleMetadata } from './testing/sample-metadata'

const rolledUp = (report: MetadataReport, compat = false) => rollUpMetadata(report, dictionaryOf('1.7'), compat)

const standardValues = ({ lookups }: ReturnType<typeof rolledUp>) =>
  lookups.filter(({ standardRESO }) => standardRESO).map(({ lookupValue }) => lookupValue)

const figures = ({ total, reso, idx, local }: ByCategory<number> = { total: -1, reso: -1, idx: -1, local: -1 }) => [
  total,
  reso,
  idx,
  local,
]

test('compat: the figures that RESO pins of a server of 1.7', () => {
  const report = rolledUp(sampleMetadata, true)
  assert.deepEqual([report.totalFieldsCount, report.standardFieldsCount, report.localFieldsCount], [5, 4, 1])
  assert.deepEqual([report.totalResourcesCount, report.standardResourcesCount], [2, 2])
  assert.deepEqual([report.totalLookupsCount, report.standardLookupsCount, report.localLookupsCount], [8, 4, 4])
  assert.deepEqual([report.iDXFieldsCount, report.iDXResourcesCount, report.iDXLookupsCount], [4, 2, 1])
  assert.deepEqual(standardValues(report), ['CA', 'HI', 'ReinforcedFloors', 'Pending'])
  assert.deepEqual(figures(report.advertised['Office']?.lookups), [2, 2, 0, 0])
  assert.deepEqual(figures(report.advertised['Property']?.lookups), [6, 2, 1, 4])
})

test('a value is standard by its annotation, and IDX as a value of an IDX Field', () => {
  const report = rolledUp(sampleMetadata)
  assert.deepEqual(standardValues(report), ['CA', 'HI', 'ReinforcedFloors', 'Pending', 'ACTIVE_UC'])
  assert.equal(report.iDXLookupsCount, 5)
  assert.deepEqual(figures(report.advertised['Office']?.lookups), [2, 2, 2, 0])
  assert.deepEqual(figures(report.advertised['Property']?.lookups), [6, 3, 3, 3])
  assert.deepEqual(figures(report.advertised['Property']?.fields), [4, 3, 3, 1])
})

test('Fields and lookups say what they are; values that no Field uses are left out', () => {
  const { fields, lookups, description, version } = rolledUp(sampleMetadata)
  assert.deepEqual([description, version], [sampleMetadata.description, '1.7'])
  assert.deepEqual(
    fields.map(({ fieldName, standardRESO, payloads }) => [fieldName, standardRESO, payloads]),
    [
      ['OfficeStateOrProvince', true, ['IDX']],
      ['AccessibilityFeatures', true, ['IDX']],
      ['StandardStatus', true, ['IDX']],
      ['ListPrice', true, ['IDX']],
      ['LocalView', false, undefined],
    ],
  )
  assert.equal('payloads' in (fields[4] ?? {}), false)
  assert.deepEqual(lookups.slice(5, 7), [
    {
      lookupName: 'enums.Status',
      lookupValue: 'ACTIVE_UC',
      type: 'Edm.Int32',
      standardRESO: true,
      standardDisplayName: 'Active Under Contract',
    },
    { lookupName: 'enums.LocalView', lookupValue: 'Pending', type: 'Edm.Int32', standardRESO: false },
  ])
})

test('a value of several Fields is standard for each of them by itself, and as such for any', () => {
  const shared = metadataReport(
    [
      lookupField('Property', 'LocalStatus', 'enums.StandardStatus'),
      lookupField('Property', 'StandardStatus', 'enums.StandardStatus'),
    ],
    [lookup('enums.StandardStatus', 'Pending')],
  )
  assert.deepEqual(figures(rolledUp(shared).advertised['Property']?.lookups), [2, 1, 1, 1])
  assert.deepEqual(standardValues(rolledUp(shared)), ['Pending'])
  assert.deepEqual(figures(rolledUp(shared, true).advertised['Property']?.lookups), [2, 0, 0, 2])
  assert.deepEqual(standardValues(rolledUp(shared, true)), [])
})

test('values are IDX for their IDX Fields only; with compat for all Fields once one value is', () => {
  const report = metadataReport(
    [
      lookupField('Property', 'LivingAreaUnits', 'enums.AreaUnits'),
      lookupField('Property', 'BuildingAreaUnits', 'enums.AreaUnits'),
      lookupField('Property', 'ListingService', 'enums.ListingService'),
    ],
    [
      lookup('enums.AreaUnits', 'SquareFeet'),
      lookup('enums.AreaUnits', 'Cubits'),
      lookup('enums.ListingService', 'FullService'),
    ],
  )
  assert.deepEqual(figures(rolledUp(report).advertised['Property']?.lookups), [5, 3, 1, 2])
  assert.deepEqual(figures(rolledUp(report, true).advertised['Property']?.lookups), [5, 3, 2, 2])
  assert.deepEqual([rolledUp(report).iDXLookupsCount, rolledUp(report, true).iDXLookupsCount], [1, 1])
})

test('the LookupValue that a merged report keeps counts as well', () => {
  const merged = metadataReport(
    [lookupField('Property', 'StandardStatus', 'StandardStatus')],
    [
      lookup('StandardStatus', 'Aktiv', { LookupValue: 'Active' }),
      lookup('StandardStatus', 'Verkauft', { LookupValue: 'Sold' }),
      lookup('StandardStatus', 'Fort', { LegacyODataValue: 'Closed' }),
    ],
  )
  assert.deepEqual(standardValues(rolledUp(merged)), ['Aktiv'])
})

test('expansions are Fields of the whole, and stand apart in their Resource', () => {
  const navigation = { type: 'o.Media', typeName: 'Media', isCollection: true, isExpansion: true } as const
  const report = rolledUp(
    metadataReport(
      [
        { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal' },
        { resourceName: 'Property', fieldName: 'Media', ...navigation },
        { resourceName: 'Property', fieldName: 'Floorplans', ...navigation },
        { resourceName: 'Showings', fieldName: 'Id', type: 'Edm.String' },
      ],
      [],
    ),
  )
  assert.deepEqual([report.totalFieldsCount, report.standardFieldsCount, report.localFieldsCount], [4, 2, 2])
  assert.deepEqual([report.totalResourcesCount, report.localResourcesCount, report.iDXResourcesCount], [2, 1, 1])
  assert.deepEqual(figures(report.advertised['Property']?.fields), [1, 1, 1, 0])
  const media = report.advertised['Property']?.expansions['Media']
  assert.deepEqual(
    [figures(media?.fields), figures(media?.lookups)],
    [
      [2, 1, 0, 1],
      [0, 0, 0, 0],
    ],
  )
})
