import type { Exchange } from '../../odata/exchange'
import type { JsonObject } from '../../odata/json-value'
import type { RequestError } from '../../odata/request-error'

/** What a server answers when it is asked for the count of records (`$count=true`). */
export type AdvertisedCount =
  | { readonly kind: 'given'; readonly count: bigint; readonly exchange: Exchange }
  /** A page of records came, without a count. */
  | { readonly kind: 'missing'; readonly exchange: Exchange }
  | { readonly kind: 'failed'; readonly error: RequestError }

export interface ReplicatedPage {
  /** Number of records on the page. */
  readonly received: number
  readonly exchange: Exchange
}

/** All records that a Resource served. */
export interface Replication {
  readonly kind: 'replicated'
  /** Each record once, in the order in which it was first served. */
  readonly records: readonly JsonObject[]
  /** Keys that were served more than once, for two records or for one; a last page of nothing new is left out. */
  readonly repeatedKeys: readonly string[]
  /** The last page had only records that came before, as from a server that ignores `$skip`: more cannot be had. */
  readonly endsInRepetition: boolean
  readonly countBefore: AdvertisedCount
  readonly countAfter: AdvertisedCount
  readonly pages: readonly ReplicatedPage[]
  /** How often all pages were fetched: a second time when the count had changed meanwhile. */
  readonly attempts: 1 | 2
  /** The count changed in every attempt, so that nothing can be said about completeness. */
  readonly moved: boolean
}

/** A replication that a failed request ended. */
export interface BrokenReplication {
  readonly kind: 'broken'
  readonly error: RequestError
  readonly countBefore: AdvertisedCount
  /** The pages that had come. */
  readonly pages: readonly ReplicatedPage[]
}
