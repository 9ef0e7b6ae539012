import type { QueryOptions } from './collection-reader'
import type { Exchange } from './exchange'

/** A request to a service, for rules that are about requests and answers themselves. */
export interface ServiceRequest {
  /**
   * Segments below the service root, not encoded, e.g. `["Property('a b')", 'Media']`; none for the service document.
   */
  readonly path: readonly string[]
  readonly options: QueryOptions
  /** Headers beside those that every request has, or in their place. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A complete answer, whatever its status. */
export interface ServiceAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body after decompression. */
  readonly bytes: Buffer
  readonly exchange: Exchange
}

/**
 * Asks a service. The answer is free of secrets, also of those that the server gives back.
 *
 * @throws RequestError where there is no answer, or one that is not about the request: 401, 403
 */
export type Ask = (request: ServiceRequest) => Promise<ServiceAnswer>

/**
 * Asks for the page that a nextLink of a page leads to, with the headers of that page (OData Protocol 4.01, 11.2.6.7).
 *
 * @throws RequestError as Ask does, and for a nextLink that must not be followed
 */
export type AskNext = (page: ServiceAnswer, nextLink: string) => Promise<ServiceAnswer>
