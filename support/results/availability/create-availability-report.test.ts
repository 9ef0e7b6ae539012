import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SampledChain, SampledResource } from '../../payload/sampling-results'
import { createAvailabilityReport } from './create-availability-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf, typeOf } from './testing/sampled'

const reportOf = (...resources: readonly SampledResource[]) =>
  createAvailabilityReport(resultsOf(...resources), stamp, false)

const chain: SampledChain = { pass: 'Pages', strategy: 'NextLink', stopped: 'end', pages: 2, records: 12 }

const sampled = resource({
  count: '12',
  dateField: 'StatusChangeTimestamp',
  tally: tallyOf(
    12,
    { ListPrice: 7, X_Local: 3 },
    {
      lookupValues: { StandardStatus: { Active: 9, Closed: 3 } },
      dateLow: '2024-01-01T00:00:00Z',
      dateHigh: '2026-01-01T00:00:00Z',
      postalCodes: new Set(['90210']),
    },
  ),
  expansions: [
    expansion({ tally: tallyOf(5, { MediaKey: 5 }, { lookupValues: { ImageOf: { Deck: 2 } } }) }),
    expansion({ fieldName: 'Floorplans', dateField: 'ModificationTimestamp' }),
  ],
  chains: [chain],
  responses: [
    page({ wireBytes: 900, durationMs: 100 }),
    page({ wireBytes: 100, durationMs: 300, records: 2 }),
    page({ wireBytes: 7, records: 0 }),
    page({ expansion: 'Media', wireBytes: 4000, durationMs: 50, records: 3, expandedRecords: 8 }),
    page({ expansion: 'Floorplans', wireBytes: 70, records: 0, status: 500, error: 'Status 500.' }),
  ],
})

test('a Resource has its counts, its dates and figures of its pages', () => {
  const report = reportOf(sampled)
  assert.deepEqual(
    [report.description, report.version, report.generatedOn],
    ['RESO Data Availability Report', '2.0', '2026-11-22T06:00:00.000Z'],
  )
  const { expansions, ...entry } = report.resources[0] ?? {}
  assert.equal(expansions?.length, 2)
  assert.deepEqual(entry, {
    resourceName: 'Property',
    recordCount: 12,
    dateField: 'StatusChangeTimestamp',
    dateLow: '2024-01-01T00:00:00Z',
    dateHigh: '2026-01-01T00:00:00Z',
    numUniqueRecordsFetched: 12,
    postalCodes: ['90210'],
    numRecordsFetched: 12,
    numSamples: 2,
    pageSize: 10,
    averageResponseBytes: 500,
    medianResponseBytes: 500,
    stdDevResponseBytes: 400,
    averageResponseTimeMs: 200,
    medianResponseTimeMs: 200,
    stdDevResponseTimeMs: 100,
    averageResponseTimeMillis: 200,
    chains: [chain],
  })
})

test('each expansion has figures of its own pages, also when it brought nothing', () => {
  const [media, floorplans] = reportOf(sampled).resources[0]?.expansions ?? []
  assert.deepEqual(media, {
    resourceName: 'Media',
    fieldName: 'Media',
    dateField: null,
    dateLow: null,
    dateHigh: null,
    numUniqueRecordsFetched: 5,
    numExpandedRecordsFetched: 8,
    numRecordsFetched: 3,
    numSamples: 1,
    pageSize: 3,
    averageResponseBytes: 4000,
    medianResponseBytes: 4000,
    stdDevResponseBytes: 0,
    averageResponseTimeMs: 50,
    medianResponseTimeMs: 50,
    stdDevResponseTimeMs: 0,
    averageResponseTimeMillis: 50,
  })
  assert.deepEqual(
    [floorplans?.fieldName, floorplans?.dateField, floorplans?.numSamples, floorplans?.pageSize],
    ['Floorplans', 'ModificationTimestamp', 0, 0],
  )
})

test('Fields: the advertised ones, seen or not, then others; expansions are not Fields', () => {
  assert.deepEqual(reportOf(sampled).fields, [
    { resourceName: 'Property', fieldName: 'ListingKey', frequency: 0 },
    { resourceName: 'Property', fieldName: 'ListPrice', frequency: 7 },
    { resourceName: 'Property', fieldName: 'X_Local', frequency: 3, isAdvertised: false },
    ...[
      { fieldName: 'MediaKey', frequency: 5, parentFieldName: 'Media' },
      { fieldName: 'Order', frequency: 0, parentFieldName: 'Media' },
      { fieldName: 'MediaKey', frequency: 0, parentFieldName: 'Floorplans' },
      { fieldName: 'Order', frequency: 0, parentFieldName: 'Floorplans' },
    ].map((entry) => ({ resourceName: 'Media', parentResourceName: 'Property', ...entry })),
  ])
  const unasked = resource({ advertised: typeOf('Property', ['Media>Media']), tally: tallyOf(1, { Media: 1 }) })
  assert.deepEqual(reportOf(unasked).fields, [{ resourceName: 'Property', fieldName: 'Media', frequency: 1 }])
})

test('lookup values name what they belong to', () => {
  assert.deepEqual(reportOf(sampled).lookupValues, [
    { resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Active', frequency: 9 },
    { resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Closed', frequency: 3 },
    {
      resourceName: 'Media',
      fieldName: 'ImageOf',
      lookupValue: 'Deck',
      frequency: 2,
      parentResourceName: 'Property',
      parentFieldName: 'Media',
    },
  ])
})

test('empty and failed Resources are listed, with zeros and what became of their chains', () => {
  const failed: SampledChain = { ...chain, stopped: 'failed', error: 'Status 500.', pages: 0, records: 0 }
  const report = reportOf(
    resource(),
    resource({ resourceName: 'Office', chains: [failed], responses: [page({ records: 0, error: 'Status 500.' })] }),
  )
  assert.deepEqual(
    report.resources.map((entry) => [entry.resourceName, entry.recordCount, entry.dateField, entry.pageSize]),
    [
      ['Property', null, null, 0],
      ['Office', null, null, 0],
    ],
  )
  assert.deepEqual(report.resources[1]?.chains, [failed])
  assert.equal(report.resources[0]?.averageResponseBytes, 0)
  assert.equal('postalCodes' in (report.resources[0] ?? {}), false)
})

test('Fields of an expansion whose EntityType is undefined are not advertised', () => {
  const unknown = expansion({ advertised: undefined, tally: tallyOf(1, { A: 1 }) })
  assert.deepEqual(reportOf(resource({ expansions: [unknown] })).fields.at(-1), {
    resourceName: 'Media',
    fieldName: 'A',
    frequency: 1,
    parentResourceName: 'Property',
    parentFieldName: 'Media',
    isAdvertised: false,
  })
})
