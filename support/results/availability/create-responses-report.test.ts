import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createResponsesReport } from './create-responses-report'
import { page, resource, resultsOf, stamp } from './testing/sampled'

const entriesOf = (...responses: Parameters<typeof page>[0][]) =>
  createResponsesReport(resultsOf(resource({ responses: responses.map(page) })), stamp).responses

test('a page says what was asked, how long it took and what it brought', () => {
  assert.deepEqual(createResponsesReport(resultsOf(resource({ responses: [page()] })), stamp), {
    description: 'RESO Data Availability Responses',
    version: '2.0',
    generatedOn: '2026-11-22T06:00:00.000Z',
    serviceRootUri: 'https://example.com/odata',
    responses: [
      {
        requestUri: '/Property',
        startTime: '2026-11-22T05:00:00.000Z',
        stopTime: '2026-11-22T05:00:00.100Z',
        responseTimeMs: 100,
        responseBytes: 1000,
        bodyBytes: 5000,
        resourceName: 'Property',
        pass: 'Pages',
        strategy: 'NextLink',
        status: 200,
        hasError: false,
        recordCount: 10,
      },
    ],
  })
})

test('an expanded page says what was expanded, and what the server cut short', () => {
  const [whole, cut] = entriesOf(
    { expansion: 'Photos', expandedRecords: 0 },
    { expansion: 'Photos', expandedRecords: 31, shortenedExpansions: 2 },
  )
  assert.deepEqual(whole?.expansionInfo, [{ fieldName: 'Photos', modelName: 'Media' }])
  assert.deepEqual([whole?.expandedRecordCount, whole !== undefined && 'shortenedExpansions' in whole], [0, false])
  assert.deepEqual([cut?.expandedRecordCount, cut?.shortenedExpansions], [31, 2])
})

test('a Resource that is not advertised has no EntityType', () => {
  const [entry] = entriesOf({ expansion: 'Unknown' })
  assert.deepEqual([entry?.expandedRecordCount, entry?.expansionInfo], [0, []])
})

test('empty pages, error pages and requests without an answer are listed', () => {
  const { status: _, ...unanswered } = page({ records: 0, error: 'The server did not answer.' })
  const entries = createResponsesReport(
    resultsOf(
      resource({
        responses: [page({ records: 0 }), page({ records: 0, status: 500, error: 'Status 500.' }), unanswered],
      }),
    ),
    stamp,
  ).responses
  assert.deepEqual(
    entries.map(({ recordCount, status, hasError, error }) => [recordCount, status, hasError, error]),
    [
      [0, 200, false, undefined],
      [0, 500, true, 'Status 500.'],
      [0, undefined, true, 'The server did not answer.'],
    ],
  )
})

test('a nextLink to another place is kept whole', () => {
  const [elsewhere] = entriesOf({ url: 'https://pages.example.com/next?of=https://example.com/odata' })
  assert.equal(elsewhere?.requestUri, 'https://pages.example.com/next?of=https://example.com/odata')
})
