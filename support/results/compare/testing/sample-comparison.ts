import { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { readDataDictionary } from '../../../dictionary/read-data-dictionary'
import type { MetadataReport } from '../../../metadata/metadata-report'
import { sampleAvailability, sampleMetadata } from '../../aggregate/testing/sample-results'
import { lookup, lookupField } from '../../availability/roll-up/testing/sample-metadata'
import type { DataCompatibilityReport } from '../../data-compatibility-report'
import { dictionaryFile } from '../../dictionary-file'
import { compareResults, type LabelledResult } from '../compare-results'

/** For tests: Data Dictionary 2.0. */
export const reference20 = new DictionaryIndex(readDataDictionary(dictionaryFile('2.0')))

const string = { type: 'Edm.String', nullable: true }

/** A server that calls things otherwise, has other types, and string lookups. */
const secondMetadata: MetadataReport = {
  ...sampleMetadata,
  fields: [
    { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal', precision: 14, scale: 2 },
    { resourceName: 'Property', fieldName: 'LivingArea', type: 'Edm.Double' },
    { resourceName: 'Property', fieldName: 'X_Remarks', ...string, maxLength: 255 },
    {
      resourceName: 'Property',
      fieldName: 'StandardStatus',
      type: 'StandardStatus',
      annotations: [lookupName('StandardStatus')],
    },
    lookupField('Property', 'X_View', 'com.example.X_View'),
    { resourceName: 'Showing', fieldName: 'ShowingKey', ...string },
  ],
  lookups: [
    { ...lookup('StandardStatus', 'Active Under Contract'), type: 'Edm.String' },
    { ...lookup('StandardStatus', 'Pending'), type: 'Edm.String' },
    lookup('com.example.X_View', '=HYPERLINK("http://example.com")'),
  ],
}

/** A server that was judged by its metadata: the values of its string lookups are not known. */
const thirdMetadata: MetadataReport = {
  ...sampleMetadata,
  fields: [
    { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Int64' },
    { resourceName: 'Property', fieldName: 'LivingArea', type: 'Edm.Decimal' },
    { resourceName: 'Property', fieldName: 'X_Remarks', ...string, maxLength: 4000 },
    { resourceName: 'Property', fieldName: 'StandardStatus', ...string, annotations: [lookupName('StandardStatus')] },
    { resourceName: 'Office', fieldName: 'OfficeKey', type: 'Edm.String' },
  ],
  lookups: [],
}

function lookupName(value: string) {
  return { term: 'RESO.OData.Metadata.LookupName', value }
}

/** For tests: three servers that have some things in common, and none of whose differences is missing. */
export const sampleResults: readonly [LabelledResult, LabelledResult, LabelledResult] = [
  {
    label: 'North',
    folder: 'reports/north',
    underTest: 'https://north.example.com/odata',
    testedOn: '2026-11-22T06:00:00.000Z',
    notSampled: null,
    result: { metadata: sampleMetadata, availability: sampleAvailability() },
  },
  {
    label: 'South',
    folder: 'reports/south',
    notSampled: null,
    result: {
      metadata: secondMetadata,
      availability: sampleAvailability(20, { ListPrice: 5, StandardStatus: 20 }, { 'Active Under Contract': 20 }),
    },
  },
  {
    label: 'West',
    folder: 'reports/west',
    notSampled: 'there is no data-availability-report.json',
    result: { metadata: thirdMetadata, availability: undefined },
  },
]

/** For tests: the comparison of these three. */
export const sampleComparison = (): DataCompatibilityReport =>
  compareResults(sampleResults, reference20, '2026-11-22T07:00:00.000Z')
