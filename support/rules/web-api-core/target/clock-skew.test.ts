import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockSkewMs } from './clock-skew'

/** The skew of a server whose answer was complete at 12:00:05.700 by our clock. */
const skewOf = (date: string | undefined) => {
  const exchange = {
    method: 'GET' as const,
    url: 'https://example.org/Property',
    requestHeaders: {},
    responseHeaders: {},
    startedAt: '2026-01-02T12:00:05.500Z',
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

test('a clock that is ahead or behind', () => {
  assert.equal(skewOf('Fri, 02 Jan 2026 12:01:05 GMT'), 60_000)
  assert.equal(skewOf('Fri, 02 Jan 2026 11:59:05 GMT'), -60_000)
})

test('without a Date that can be read nothing is known', () => {
  assert.equal(skewOf(undefined), undefined)
  assert.equal(skewOf('now'), undefined)
})
