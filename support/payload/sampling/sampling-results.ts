import type { AdvertisedType } from '../advertised-payload'
import type { Tally } from '../counting/tally'
import type { SamplingStrategy } from './sampling-pass'

/** What was sampled of a server. Everything in it is plain data, free of secrets. */
export interface SamplingResults {
  readonly serviceRoot: string
  /** In the order in which they were first asked for. */
  readonly resources: readonly SampledResource[]
}

export interface SampledResource {
  /** As sentences call it: the name of the EntityType, or of a further EntitySet of it. */
  readonly resourceName: string
  readonly advertised: AdvertisedType
  /** The Field of Edm.DateTimeOffset that says when a record changed. */
  readonly dateField?: string
  /** Number of records by `$count`, as text; absent when the server does not say it. */
  readonly count?: string
  readonly tally: Tally
  readonly expansions: readonly SampledExpansion[]
  /** Every chain that was asked for, in this order: pass by pass, the one without expansion first. */
  readonly chains: readonly SampledChain[]
  /** Every page, in the order in which they came. */
  readonly responses: readonly SampledResponse[]
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

export interface SampledChain {
  readonly pass: string
  readonly strategy: SamplingStrategy
  /** Name of the navigation property. */
  readonly expansion?: string
  /** `end`, `limit`, `repetition` or `failed`; `interrupted` where the run ended before the chain. */
  readonly stopped: string
  /** What failed, in one line. */
  readonly error?: string
  readonly pages: number
  /** Records on its pages, repeated ones included. */
  readonly records: number
}

/** One answer: a page of records, or what came in its place. */
export interface SampledResponse {
  readonly pass: string
  readonly strategy: SamplingStrategy
  /** Name of the navigation property. */
  readonly expansion?: string
  readonly url: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Milliseconds from sending to the last byte. */
  readonly durationMs: number
  /** Bytes as they were sent, before decompression. */
  readonly wireBytes: number
  /** Bytes of the body after decompression, as far as it came. */
  readonly bodyBytes: number
  /** Absent when no answer came. */
  readonly status?: number
  /** Records on the page; 0 for what is no page. */
  readonly records: number
  /** Records that the expansion brought. */
  readonly expandedRecords: number
  /** Expanded lists that the server cut short, with a nextLink of their own. */
  readonly shortenedExpansions: number
  /** What failed, in one line. */
  readonly error?: string
}
