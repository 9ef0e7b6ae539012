import type { CollectionPage } from '../../../odata/collection-page'
import type { Exchange } from '../../../odata/exchange'
import type { JsonObject } from '../../../odata/json-value'

/** For tests: the page that a service answers at a URL. */
export const pageOf = (url: string, records: readonly JsonObject[], nextLink?: string): CollectionPage => ({
  records,
  ...(nextLink === undefined ? {} : { nextLink }),
  exchange: exchangeOf(url),
})

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
