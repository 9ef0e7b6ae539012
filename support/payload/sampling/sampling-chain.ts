import type { RequestError } from '../../odata/request-error'
import type { SamplingPass } from './sampling-pass'

/** Requests that follow each other through the records of a Resource, with one expansion or none. */
export interface SamplingChain {
  /** The EntitySet that is asked. */
  readonly entitySet: string
  /** The navigation property that is expanded. */
  readonly expansion?: string
  readonly pass: SamplingPass
  /** The Field of Edm.DateTimeOffset that says when a record changed; undefined when the Resource has none. */
  readonly dateField: string | undefined
  /** The chain stops after the page that brings as many different records. */
  readonly limit: number
}

/**
 * Why a chain stopped:
 * - `end`: the server has no more records;
 * - `limit`: as many as were wanted came;
 * - `repetition`: pages bring only records that came before, so that the rest cannot be reached;
 * - `failed`: a request failed for good.
 */
export type ChainStop =
  | { readonly reason: 'end' | 'limit' | 'repetition' }
  | { readonly reason: 'failed'; readonly error: RequestError }
