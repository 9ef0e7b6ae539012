import { counted } from '../dictionary/wording'
import type { CollectionReader } from '../odata/collection-reader'
import { type Exchange, exchangeEvidence, sentRequest } from '../odata/exchange'
import type { JsonObject } from '../odata/json-value'
import { type PartialAnswer, partialAnswer } from '../odata/partial-answer'
import { catchRequestError, type RequestError } from '../odata/request-error'
import { type UnknownRecords, unknownAfter } from './unknown-records'

/** The answer of a server that is asked for the count of records (`$count=true`). */
export type AdvertisedCount =
  | {
      readonly kind: 'given'
      readonly count: bigint
      readonly exchange: Exchange
      /** The answer itself, when it has no record though it counts some. */
      readonly partial: PartialAnswer | undefined
    }
  /** A page of records came, without a count. */
  | { readonly kind: 'missing'; readonly exchange: Exchange }
  | { readonly kind: 'failed'; readonly error: RequestError }

export interface ReplicatedPage {
  /** The number of records on the page. */
  readonly received: number
  /** The number of those that no page before it had. */
  readonly newRecords: number
  readonly exchange: Exchange
}

/** All records that a Resource served. */
export interface Replication {
  readonly kind: 'replicated'
  /** Each record once, in the order in which it was first served. */
  readonly records: readonly JsonObject[]
  /** The keys that were served more than once, for two records or for one. A last page of nothing new is left out. */
  readonly repeatedKeys: readonly string[]
  /**
   * True when the last page had only records that came before, as from a server that ignores `$skip`: no more will
   * come.
   */
  readonly endsInRepetition: boolean
  readonly countBefore: AdvertisedCount
  readonly countAfter: AdvertisedCount
  readonly pages: readonly ReplicatedPage[]
  /** The number of times that all pages were fetched: a second time when the count had changed meanwhile. */
  readonly attempts: 1 | 2
  /** True when the count changed in every attempt, so that nothing can be said about completeness. */
  readonly moved: boolean
}

/** A replication that a failed request ended. */
export interface BrokenReplication {
  readonly kind: 'broken'
  readonly error: RequestError
  /** Each record once, of the pages that had come. */
  readonly records: readonly JsonObject[]
  readonly countBefore: AdvertisedCount
  /** The pages that had come. */
  readonly pages: readonly ReplicatedPage[]
}

/** A Resource that describes the server's metadata, and the way in which it is replicated. */
export interface ResourceToReplicate {
  /** Standard name of the Resource. */
  readonly name: 'Lookup' | 'Field'
  /** The Field that identifies a record. */
  readonly key: string
  /**
   * True when pages are followed by `@odata.nextLink` where the server gives one. The Lookup Resource "MUST support
   * queries that use the OData $top and $skip query operators" (RCP-40, Lookup Resource), so it is never asked
   * otherwise.
   */
  readonly followsNextLink: boolean
}

/** The Lookup Resource (RCP-40, Lookup Resource). */
export const LOOKUP_RESOURCE: ResourceToReplicate = { name: 'Lookup', key: 'LookupKey', followsNextLink: false }

/** The Field Resource (RCP-33). */
export const FIELD_RESOURCE: ResourceToReplicate = { name: 'Field', key: 'FieldKey', followsNextLink: true }

/** Decides if as many records came as were advertised, each once (RCP-40, testing rules of the Lookup Resource). */
export const isComplete = ({ countBefore, records, repeatedKeys }: Replication): boolean =>
  countBefore.kind === 'given' && countBefore.count === BigInt(records.length) && repeatedKeys.length === 0

/**
 * Explains why a Resource may have more records than came; undefined when as many came as it counts. Those that came prove
 * what is there, and nothing about what is missing.
 */
export function whyIncomplete(
  resource: ResourceToReplicate,
  result: Replication | BrokenReplication,
): UnknownRecords | undefined {
  if (result.kind === 'broken') return unknownAfter(result.error, brokenCause(resource, result))
  const { countBefore, countAfter, records } = result
  if (countBefore.kind !== 'given') return withoutCount(resource, countBefore)
  const most =
    countAfter.kind === 'given' && countAfter.count > countBefore.count ? countAfter.count : countBefore.count
  const came = BigInt(records.length)
  if (came === most || (came > most && !hasRepetitions(result))) return undefined
  return unsettledCount(resource, result) ?? recordsMissing(resource, result, most)
}

/** Tells whether pages repeated records, so that they may not have led through all: then only the count could tell. */
const hasRepetitions = ({ endsInRepetition, repeatedKeys }: Replication): boolean =>
  endsInRepetition || repeatedKeys.length > 0

function recordsMissing(resource: ResourceToReplicate, { records, pages }: Replication, count: bigint): UnknownRecords {
  const last = pages.at(-1)
  const came = records.length.toLocaleString('en')
  return {
    kind: 'unknown',
    reason:
      count > BigInt(records.length)
        ? `only ${came} of the ${counted(count, 'record')} of the ${resource.name} Resource came, and the others may say otherwise`
        : `${came} records of the ${resource.name} Resource came, more than its count of ${count.toLocaleString('en')}, some of them again and again, and others that did not come may say otherwise`,
    ...(last === undefined ? {} : { request: sentRequest(last.exchange) }),
    advice: 'let the Resource be replicated completely; its scenario Replication says what was answered',
    cause: replicationCause(resource),
  }
}

/** Explains why no count can be compared with the records; undefined when one can. */
export function unsettledCount(
  resource: ResourceToReplicate,
  { countBefore, countAfter, moved }: Replication,
): UnknownRecords | undefined {
  if (countBefore.kind !== 'given') return withoutCount(resource, countBefore)
  if (countAfter.kind !== 'given') return withoutCount(resource, countAfter)
  if (!moved) return undefined
  return recordsThatChange(
    resource,
    `the count changed during both replications, the last time from ${countBefore.count} to ${countAfter.count}`,
    countAfter.exchange,
  )
}

/** Explains that the server does not say how many records there are. */
export function withoutCount(
  resource: ResourceToReplicate,
  count: Exclude<AdvertisedCount, { readonly kind: 'given' }>,
): UnknownRecords {
  const cause = countCause(resource)
  if (count.kind === 'failed') return unknownAfter(count.error, cause)
  return {
    kind: 'unknown',
    reason: 'the server does not say how many records there are',
    ...exchangeEvidence(count.exchange),
    advice: 'answer $count=true with @odata.count',
    cause,
  }
}

/**
 * Explains that records change between requests, so that answers cannot be compared.
 *
 * @param exchange the one that shows it
 */
export const recordsThatChange = (
  resource: ResourceToReplicate,
  reason: string,
  exchange: Exchange,
): UnknownRecords => ({
  kind: 'unknown',
  reason,
  ...exchangeEvidence(exchange),
  advice: 'run again when the records of the Resource do not change',
  cause: movingCause(resource),
})

/**
 * Asks a Resource for its count: "Providers MUST support the OData $count=true parameter" (RCP-40, Lookup Resource).
 * One record comes with it, because `$top=0` is judged by a rule of its own.
 */
export const askCount = (reader: CollectionReader, entitySet: string): Promise<AdvertisedCount> =>
  catchRequestError(
    async () => {
      const page = await reader.page(entitySet, { $count: true, $top: 1 })
      const { count, exchange } = page
      if (count === undefined) return { kind: 'missing', exchange }
      return { kind: 'given', count, exchange, partial: partialAnswer(page, { top: 1 }) }
    },
    (error) => ({ kind: 'failed', error }),
  )

// Findings of several scenarios that one fault is behind carry the same cause.

/** Names the cause that no page came at all, or that a later one failed. */
export const brokenCause = (resource: ResourceToReplicate, { pages }: BrokenReplication): string =>
  pages.length === 0 ? `${resource.name} Resource on the server` : replicationCause(resource)

/** Names the cause that not all records can be fetched, or others than are advertised. */
export const replicationCause = ({ name }: ResourceToReplicate): string => `replication of the ${name} Resource`

/** Names the cause that the server does not say how many records a Resource has. */
export const countCause = ({ name }: ResourceToReplicate): string => `count of the ${name} Resource`

/** Names the cause that records change while they are judged. */
export const movingCause = ({ name }: ResourceToReplicate): string => `records of the ${name} Resource that change`
