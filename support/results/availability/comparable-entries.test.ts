import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAvailabilityReport } from './create-availability-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf } from './testing/sampled'

const agent = (fieldName: string, records: number, dates: readonly [low: string, high: string]) =>
  expansion({
    fieldName,
    modelName: 'Member',
    dateField: 'ModificationTimestamp',
    tally: tallyOf(
      records,
      { MemberKey: records, ...(records > 2 && { MemberCity: 1 }) },
      { lookupValues: { MemberType: { Agent: records } }, dateLow: dates[0], dateHigh: dates[1] },
    ),
  })

const sampled = resource({
  count: '12',
  dateField: 'StatusChangeTimestamp',
  tally: tallyOf(
    12,
    { ListPrice: 7, X_Null: 0 },
    { dateLow: '2024-01-01T00:00:00Z', dateHigh: '2025-01-01T00:00:00Z' },
  ),
  expansions: [
    agent('ListAgent', 2, ['2024-01-01T00:00:00+02:00', '2025-01-01T00:00:00Z']),
    agent('BuyerAgent', 3, ['2023-12-31T23:00:00Z', '2025-06-01T00:00:00Z']),
    expansion(),
  ],
  chains: [{ pass: 'Pages', strategy: 'NextLink', stopped: 'end', pages: 2, records: 12 }],
  responses: [
    page({ bodyBytes: 900, durationMs: 100 }),
    page({ bodyBytes: 100, durationMs: 300, records: 2 }),
    page({ expansion: 'ListAgent', bodyBytes: 200, durationMs: 10, records: 4, expandedRecords: 4 }),
    page({ expansion: 'BuyerAgent', bodyBytes: 600, durationMs: 30, records: 4, expandedRecords: 3 }),
    page({ expansion: 'Media', bodyBytes: 9, records: 4 }),
  ],
})

const report = createAvailabilityReport(
  resultsOf(sampled, resource({ resourceName: 'Office', responses: [page({ records: 0 })] })),
  stamp,
  true,
)

const ofDates = { dateField: 'ModificationTimestamp', dateLow: null, dateHigh: null }

test('compat: Resources that were seen, with sizes of bodies and nothing of our own', () => {
  assert.deepEqual(
    report.resources.map(({ expansions: _, ...entry }) => entry),
    [
      {
        resourceName: 'Property',
        recordCount: 12,
        ...ofDates,
        numUniqueRecordsFetched: 12,
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
      },
    ],
  )
})

test('compat: expansions by EntityType, with some figures of their Resource', () => {
  assert.deepEqual(report.resources[0]?.expansions, [
    {
      resourceName: 'Member',
      dateField: 'ModificationTimestamp',
      dateLow: '2024-01-01T00:00:00+02:00',
      dateHigh: '2025-06-01T00:00:00Z',
      numUniqueRecordsFetched: 5,
      numExpandedRecordsFetched: 7,
      numRecordsFetched: 12,
      numSamples: 2,
      averageResponseBytes: 400,
      medianResponseBytes: 400,
      stdDevResponseBytes: 200,
      averageResponseTimeMs: 20,
      medianResponseTimeMs: 20,
      stdDevResponseTimeMs: 10,
      averageResponseTimeMillis: 200,
    },
  ])
})

test('compat: Fields and lookup values that were seen, without the navigation property', () => {
  const parent = { parentResourceName: 'Property' }
  assert.deepEqual(report.fields, [
    { resourceName: 'Property', fieldName: 'ListPrice', frequency: 7 },
    { resourceName: 'Property', fieldName: 'X_Null', frequency: 0 },
    { resourceName: 'Member', fieldName: 'MemberKey', frequency: 5, ...parent },
    { resourceName: 'Member', fieldName: 'MemberCity', frequency: 1, ...parent },
  ])
  assert.deepEqual(report.lookupValues, [
    { resourceName: 'Member', fieldName: 'MemberType', lookupValue: 'Agent', frequency: 5, ...parent },
  ])
})

test('compat: expansions of one EntityType that were counted together have the pages of all of them', () => {
  const [first] = createAvailabilityReport(
    resultsOf({ ...sampled, expansions: [agent('ListAgent', 5, ['2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'])] }),
    stamp,
    true,
  ).resources
  assert.deepEqual(
    first?.expansions.map((entry) => [entry.numUniqueRecordsFetched, entry.numExpandedRecordsFetched]),
    [[5, 7]],
  )
})
