const STAMP = { version: '2.0', generatedOn: '2026-01-01T11:00:00.000Z' }

/** A metadata report of a server that has two Resources: one of the standard, and one of its own. */
export const metadataReport = {
  description: 'RESO Data Dictionary Metadata Report',
  ...STAMP,
  fields: [
    { resourceName: 'Property', fieldName: 'ListingKey', type: 'Edm.String', maxLength: 255 },
    { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal', precision: 14, scale: 2 },
    { resourceName: 'Property', fieldName: 'StandardStatus', type: 'org.example.StandardStatus' },
    { resourceName: 'Property', fieldName: 'HouseColour', type: 'Edm.String', maxLength: 50 },
    { resourceName: 'Lighthouse', fieldName: 'LampKey', type: 'Edm.String', maxLength: 50 },
  ],
  lookups: ['Active', 'Pending', 'Haunted'].map((lookupValue) => ({
    lookupName: 'org.example.StandardStatus',
    lookupValue,
    type: 'Edm.Int32',
  })),
}

/** The average time of an answer, in milliseconds: a figure that stands nowhere else. */
export const RESPONSE_MS = 987

const sampled = {
  dateField: 'ModificationTimestamp',
  dateLow: '2025-01-01T00:00:00Z',
  dateHigh: '2025-12-01T00:00:00Z',
  numRecordsFetched: 100,
  numUniqueRecordsFetched: 100,
  numSamples: 1,
  averageResponseBytes: 200_000,
  medianResponseBytes: 200_000,
  stdDevResponseBytes: 0,
  averageResponseTimeMs: RESPONSE_MS,
  medianResponseTimeMs: RESPONSE_MS,
  stdDevResponseTimeMs: 0,
  averageResponseTimeMillis: RESPONSE_MS,
}

/** An availability report of the same server, of which 100 records were sampled. */
export const availabilityReport = {
  description: 'RESO Data Availability Report',
  ...STAMP,
  resources: [{ resourceName: 'Property', recordCount: 100, pageSize: 100, expansions: [], ...sampled }],
  fields: [
    { resourceName: 'Property', fieldName: 'ListingKey', frequency: 100 },
    { resourceName: 'Property', fieldName: 'ListPrice', frequency: 75 },
    { resourceName: 'Property', fieldName: 'StandardStatus', frequency: 100 },
    { resourceName: 'Property', fieldName: 'HouseColour', frequency: 0 },
  ],
  lookupValues: [
    { resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Active', frequency: 90 },
    { resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Pending', frequency: 10 },
  ],
}
