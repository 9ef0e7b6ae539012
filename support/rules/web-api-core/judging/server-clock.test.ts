import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTimestamp } from '../../../metadata/exact-values'
import { answered, requestOf } from '../testing/core-answers'
import { clockSkewMs, serverNow } from './server-clock'

// Requests of tests are sent at 03:04:05.678 and take a second.
const between = (date: string | undefined, earliest: string, latest: string) => {
  const now = serverNow(answered(requestOf(), { body: {}, ...(date !== undefined && { headers: { date } }) }))
  assert.deepEqual(now, { earliest: readTimestamp(earliest), latest: readTimestamp(latest) })
}

test('a minute around the request on our own clock', () => {
  between(undefined, '2026-01-02T03:03:05.678Z', '2026-01-02T03:05:06.678Z')
  between('Fri, 02 Jan 2026 03:04:06 GMT', '2026-01-02T03:03:05.678Z', '2026-01-02T03:05:06.678Z')
})

test('the clock of the server may be ahead or behind', () => {
  between('Fri, 02 Jan 2026 04:00:00 GMT', '2026-01-02T03:03:05.678Z', '2026-01-02T04:01:00.000Z')
  between('Fri, 02 Jan 2026 02:00:00 GMT', '2026-01-02T01:59:00.000Z', '2026-01-02T03:05:06.678Z')
})

test('a Date that is not a time, or one that OData cannot write, is left out', () => {
  for (const date of ['soon', 'Fri, 31 Dec 9999 23:59:59 GMT', '+020000-01-01T00:00:00Z', '0500-01-01T00:00:00Z']) {
    between(date, '2026-01-02T03:03:05.678Z', '2026-01-02T03:05:06.678Z')
  }
})

/** The skew of a server whose answer was complete at 12:00:05.700 by our clock. */
const skewOf = (date: string | undefined, startedAt = '2026-01-02T12:00:05.500Z') => {
  const exchange = {
    method: 'GET' as const,
    url: 'https://example.org/Property',
    requestHeaders: {},
    responseHeaders: {},
    startedAt,
    durationMs: 200,
    wireBytes: 0,
    bodyBytes: 0,
    excerpt: '',
  }
  const headers: Record<string, string> = date === undefined ? {} : { date }
  return clockSkewMs({ headers, exchange, status: 200, bytes: Buffer.alloc(0) })
}

test('a clock of whole seconds that agrees is not behind', () => {
  assert.equal(skewOf('Fri, 02 Jan 2026 12:00:05 GMT'), 0)
})

test('the time of the answer counts, not that of the request', () => {
  assert.equal(skewOf('Fri, 02 Jan 2026 12:00:06 GMT', '2026-01-02T12:00:05.900Z'), 0)
})

test('a clock that is ahead or behind', () => {
  assert.equal(skewOf('Fri, 02 Jan 2026 12:01:05 GMT'), 60_000)
  assert.equal(skewOf('Fri, 02 Jan 2026 11:59:05 GMT'), -60_000)
})

test('without a Date that can be read nothing is known', () => {
  assert.equal(skewOf(undefined), undefined)
  assert.equal(skewOf('now'), undefined)
})
