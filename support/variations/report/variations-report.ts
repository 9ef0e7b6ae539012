import type { ReviewEntry } from '../review-entry'
import type { VariationStrategy } from '../variation'
import type { ResoStrategy } from './reso-strategy'

/** `data-dictionary-variations.json` in the shape of RESO's tool. */
export interface VariationsReport {
  readonly description: string
  /** Of the Data Dictionary. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  readonly fuzziness: number
  readonly variations: {
    readonly resources: readonly VariationEntry[]
    readonly fields: readonly VariationEntry[]
    readonly lookups: readonly VariationEntry[]
    /** RESO's tool leaves this and the next list empty. */
    readonly expansions: readonly VariationEntry[]
    readonly complexTypes: readonly VariationEntry[]
  }
}

/** One local element and all that it looks like. */
export interface VariationEntry {
  readonly resourceName: string
  /** Of everything but a Resource. */
  readonly fieldName?: string
  /** The LookupValue, or the display name of an EnumType's member. */
  readonly lookupValue?: string
  readonly legacyODataValue?: string
  /** Our own: whether it has to be resolved before certification. */
  readonly blocking: boolean
  /** Our own: the entry of the review that settles it. */
  readonly settledBy?: ReviewEntry
  readonly suggestions: readonly SuggestionEntry[]
}

/** A standard element; names of higher levels are left out of what was found by comparing when they are the same. */
export interface SuggestionEntry {
  readonly suggestedResourceName?: string
  readonly suggestedFieldName?: string
  readonly suggestedLookupValue?: string
  readonly suggestedLegacyODataValue?: string
  readonly strategy: ResoStrategy
  /** Our own: the strategy in our words. */
  readonly kind: VariationStrategy
  /** Our own: why, for people. */
  readonly reason: string
  /** Null when the dictionary has no page about it. */
  readonly ddWikiUrl: string | null
  readonly exactMatch?: true
  readonly closeMatch?: true
  readonly distance?: number
  readonly maxDistance?: number
}
