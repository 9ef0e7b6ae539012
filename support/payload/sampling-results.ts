import type { SentRequest } from '../dictionary/finding'
import type { PartialAnswer } from '../odata/partial-answer'
import type { RequestError } from '../odata/request-error'
import type { AdvertisedType } from './advertised-payload'
import type { FaultsByLevel } from './fault-summary'
import type { Tally } from './tally'

/** The sample of a server. Everything in it is plain data, free of secrets. */
export interface SamplingResults {
  readonly serviceRoot: string
  /** In the order in which they were first asked for. */
  readonly resources: readonly SampledResource[]
}

/** The sample of one Resource of a server. */
export interface SampledResource extends CountedResource {
  /** Every chain that was asked for, in this order: pass by pass, the one without expansion first. */
  readonly chains: readonly SampledChain[]
  /** Every page, in the order in which they came. */
  readonly responses: readonly SampledResponse[]
}

/** The counted records of one Resource, of a server or of saved payloads. */
export interface CountedResource {
  /** The name in sentences: that of the EntityType, or of a further EntitySet of it. */
  readonly resourceName: string
  readonly advertised: AdvertisedType
  /** The Field of Edm.DateTimeOffset that says when a record changed. */
  readonly dateField?: string
  /** Number of records by `$count`, as text; absent when the server does not say it. */
  readonly count?: string
  readonly tally: Tally
  readonly expansions: readonly SampledExpansion[]
  /** Absent for saved payloads. */
  readonly chains?: readonly SampledChain[]
  readonly responses: readonly SampledPage[]
}

/** A page of records; a file of saved payloads is one, and one more for each expansion in it. */
export interface SampledPage {
  /** Name of the navigation property. */
  readonly expansion?: string
  /** Milliseconds from sending to the last byte; 0 for a file. */
  readonly durationMs: number
  /** Bytes as they were sent, before decompression. */
  readonly wireBytes: number
  /** Bytes of the body after decompression, as far as it came. */
  readonly bodyBytes: number
  /** Records on the page; 0 for an answer that is not a page. */
  readonly records: number
  /** Records that the expansion brought. */
  readonly expandedRecords: number
}

/** The records that a navigation property brought. */
export interface SampledExpansion {
  /** Name of the navigation property. */
  readonly fieldName: string
  /** Its EntityType, unqualified. */
  readonly modelName: string
  /** Undefined when the metadata do not define its EntityType. */
  readonly advertised: AdvertisedType | undefined
  readonly dateField?: string
  readonly tally: Tally
}

/** A chain as reports show it. */
export interface SampledChain {
  readonly pass: string
  readonly strategy: SamplingStrategy
  /** Name of the navigation property. */
  readonly expansion?: string
  /** `end`, `limit`, `repetition` or `failed`; `interrupted` where the run ended before the chain. */
  readonly stopped: string
  /** The failure, in one line. */
  readonly error?: string
  readonly pages: number
  /** Records on its pages, repeated ones included. */
  readonly records: number
}

/** One answer: a page of records, or what came in its place. */
export interface SampledResponse extends SampledPage {
  readonly pass: string
  readonly strategy: SamplingStrategy
  readonly url: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Absent when no answer came. */
  readonly status?: number
  /** Expanded lists that the server cut short, with a nextLink of their own. */
  readonly shortenedExpansions: number
  /** The failure, in one line. */
  readonly error?: string
}

/** The ways in which the pages of a Resource follow each other. */
export type SamplingStrategy = 'TopAndSkip' | 'TimestampAsc' | 'TimestampDesc' | 'NextLink'

/** One pass over the records of a Resource. */
export interface SamplingPass {
  /** The name in sentences, e.g. `NextLink of recent records`. */
  readonly name: string
  readonly strategy: SamplingStrategy
  /** Records that are asked for with each page. */
  readonly pageSize: number
  /** Only records that changed since this instant, ISO 8601 in UTC, in the order in which they changed. */
  readonly since?: string
}

const RECENT_RECORDS = 'NextLink of recent records'

const STRATEGIES: ReadonlyMap<string, SamplingStrategy> = new Map([
  ['TopAndSkip', 'TopAndSkip'],
  ['TimestampAsc', 'TimestampAsc'],
  ['TimestampDesc', 'TimestampDesc'],
  ['NextLink', 'NextLink'],
  [RECENT_RECORDS, 'NextLink'],
])

/**
 * Returns the pass of a name, e.g. `TimestampDesc`. Pages have 100 records under Data Dictionary 1.7 and 1000 since
 * 2.0, and recent is what changed since 1 January, 00:00 UTC, of the year three years before, as RESO's own tools have
 * it.
 *
 * @param version of the Data Dictionary, e.g. `2.0`
 * @throws Error that lists the known names when there is no such pass
 */
export function samplingPass(name: string, version: string, now: Date): SamplingPass {
  const strategy = STRATEGIES.get(name)
  if (strategy === undefined) {
    throw new Error(`There is no sampling pass "${name}". Say one of these: ${[...STRATEGIES.keys()].join(', ')}.`)
  }
  const since = `${now.getUTCFullYear() - 3}-01-01T00:00:00Z`
  return {
    name,
    strategy,
    pageSize: version === '1.7' ? 100 : 1000,
    ...(name === RECENT_RECORDS ? { since } : {}),
  }
}

/** A Resource whose records are sampled. */
export interface ResourceToSample {
  /**
   * The name in sentences: the standard name, or the EntitySet of a local Resource. It is a key of the advertised
   * Resources.
   */
  readonly name: string
  /** The EntitySet that is asked. */
  readonly entitySet: string
  readonly type: AdvertisedType
}

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
 * The reasons why a chain stopped:
 * - `end`: the server has no more records;
 * - `limit`: as many came as were wanted;
 * - `repetition`: pages bring only records that came before, so that the rest cannot be reached;
 * - `failed`: a request failed for good.
 */
export type ChainStop =
  | { readonly reason: 'end' | 'limit' | 'repetition' }
  | { readonly reason: 'failed'; readonly error: RequestError }

/** The result of one pass over a Resource. */
export interface PassSample {
  readonly resource: ResourceToSample
  readonly pass: SamplingPass
  /** Number of records by `$count`; undefined when the server does not say it. */
  readonly count: bigint | undefined
  /**
   * An answer that has fewer records than it counts and leads to no others: the one that ended the chain without expansion,
   * or in the first pass the one that brought the count.
   */
  readonly partial: PartialAnswer | undefined
  /** True when no Resource of the server has a record. */
  readonly isServerEmpty: boolean
  /** The latest value of the date Field in all passes, as the server wrote it. */
  readonly latest: string | undefined
  /** The chain without expansion, then one for each expansion. */
  readonly chains: readonly FinishedChain[]
  /** The faults of the records that no pass before it brought. */
  readonly faults: FaultsByLevel
  /** The reason why the records do not count as judged; undefined when they do. */
  readonly problem: string | undefined
}

/** A chain that stopped, with the numbers of its pages. */
export interface FinishedChain extends ChainContent {
  readonly chain: SamplingChain
  readonly stop: ChainStop
}

/** The numbers of pages and records, repeated ones included. */
export interface ChainContent {
  readonly pages: number
  readonly records: number
  readonly expandedRecords: number
  /** True when any record had the navigation property that was expanded. */
  readonly hasExpansion: boolean
  /** The request for the last page, which may have had no record; absent where none came. */
  readonly lastRequest?: SentRequest
}

/** A pass under way, as observers see it. */
export interface PassProgress {
  readonly resource: ResourceToSample
  readonly pass: SamplingPass
  /** The number of records by `$count`; undefined when the server does not say it. */
  readonly count: bigint | undefined
  readonly chains: readonly ChainProgress[]
}

/** A chain under way. */
export interface ChainProgress {
  /** True when an earlier run walked the chain. */
  readonly isTakenUp: boolean
  /** Returns what came so far. */
  told(): SampledChain
}
