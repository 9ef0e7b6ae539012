import type { CollectionPage } from '../../../odata/collection-reader'
import type { Exchange } from '../../../odata/exchange'
import type { JsonObject } from '../../../odata/json-value'
import type { RequestErrorKind } from '../../../odata/request-error'
import { exchangeOf as answeredExchange } from '../../../odata/testing/exchange-of'

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

/** For tests: a request that was answered, with a secret that must not be kept. */
export const exchangeOf = (url: string): Exchange => ({
  ...answeredExchange(url),
  requestHeaders: { authorization: 'Bearer a-secret' },
})

/** For tests: a request that failed for good. */
export function failedExchangeOf(url: string, kind: RequestErrorKind): Exchange {
  const { status: _, ...exchange } = exchangeOf(url)
  const status = STATUS[kind]
  return status === undefined ? exchange : { ...exchange, status }
}

const STATUS: Readonly<Partial<Record<RequestErrorKind, number>>> = { unauthorized: 401, refused: 400, unusable: 200 }
