import type { CollectionPage } from '../../../odata/collection-page'
import type { Exchange } from '../../../odata/exchange'
import type { JsonObject } from '../../../odata/json-value'
import type { RequestErrorKind } from '../../../odata/request-error'

/** For tests: the page that a service answers at a URL. */
export const pageOf = (
  url: string,
  records: readonly JsonObject[],
  nextLink?: string,
  contentType?: string,
): CollectionPage => ({
  records,
  ...(nextLink === undefined ? {} : { nextLink }),
  exchange: {
    ...exchangeOf(url),
    responseHeaders: contentType === undefined ? {} : { 'content-type': contentType },
  },
})

/** For tests: a request that was answered. */
export const exchangeOf = (url: string): Exchange => ({
  method: 'GET',
  url,
  requestHeaders: { authorization: 'Bearer a-secret' },
  startedAt: '2026-01-02T03:04:05.678Z',
  status: 200,
  responseHeaders: {},
  durationMs: 1,
  wireBytes: 2,
  bodyBytes: 2,
  excerpt: '{}',
})

/** For tests: a request that failed for good. */
export function failedExchangeOf(url: string, kind: RequestErrorKind): Exchange {
  const { status: _, ...exchange } = exchangeOf(url)
  const status = STATUS[kind]
  return status === undefined ? exchange : { ...exchange, status }
}

const STATUS: Readonly<Partial<Record<RequestErrorKind, number>>> = { unauthorized: 401, refused: 400, unusable: 200 }
