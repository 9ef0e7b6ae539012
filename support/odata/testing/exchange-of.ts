import type { Exchange } from '../exchange'

/** For tests: a request that was answered. */
export const exchangeOf = (url: string): Exchange => ({
  method: 'GET',
  url,
  requestHeaders: {},
  startedAt: '2026-01-02T03:04:05.678Z',
  status: 200,
  responseHeaders: {},
  durationMs: 1,
  wireBytes: 2,
  bodyBytes: 2,
  excerpt: '{}',
})
