import type { DataTypeName, LookupStatus } from '../dictionary/data-dictionary'
import type { ElementStanding } from '../dictionary/dictionary-index'
import type { ScenarioOutcome } from './scenario-result'

/**
 * Data Dictionary explorer: every Field of the dictionary and of the server. Members that have nothing to say are absent,
 * for there are thousands of them.
 */
export interface Explorer {
  /** Of the Data Dictionary. */
  readonly version: string
  /** What the addresses of all pages of the Data Dictionary begin with; `page` is the rest of one. */
  readonly pages: string
  /** Standard ones in the order of the dictionary, then local ones by name. */
  readonly resources: readonly ExplorerResource[]
  /** What {@link ExplorerField.lookup} points at. */
  readonly lookups: readonly ExplorerLookup[]
}

export interface ExplorerResource {
  readonly name: string
  readonly standing: ElementStanding
  /** Whether the metadata advertise it. */
  readonly isOffered: boolean
  /** Different records that were sampled; absent when nobody has sampled it. */
  readonly records?: number
  /** See {@link Explorer.pages}. */
  readonly page?: string
  /** Standard names it may have been meant for. */
  readonly variations?: readonly ExplorerVariation[]
  /** Standard ones in the order of the dictionary, then local ones by name. */
  readonly fields: readonly ExplorerField[]
}

export interface ExplorerField {
  readonly name: string
  readonly standing: ElementStanding
  /** As the metadata declare it, e.g. `Collection(Edm.String)`; absent when they do not. */
  readonly declaredType?: string
  /** By the Data Dictionary; absent for local Fields. */
  readonly standardType?: DataTypeName
  readonly declared?: Sizes
  readonly suggested?: Sizes
  /**
   * Share of the records that have it, 0 to 1, with four digits; 0 and 1 only where no record, or each, has it. Absent when
   * nobody has sampled it.
   */
  readonly availability?: number
  /** Index in {@link Explorer.lookups}. */
  readonly lookup?: number
  readonly lookupStatus?: LookupStatus
  /** Shares of the records that have a value, by its place in the Lookup; absent as `availability`. */
  readonly valueAvailability?: readonly number[]
  /** The hundred most frequent values of records that the Lookup does not have. */
  readonly strayValues?: readonly { readonly value: string; readonly availability: number }[]
  readonly average?: ExplorerAverage
  /** By place in the Lookup; null where no other result has the value. */
  readonly valueAverages?: readonly (ValueAverage | null)[]
  readonly variations?: readonly ExplorerVariation[]
  /** Of the scenario about the Field; absent where there is none. */
  readonly outcome?: ScenarioOutcome
  /** Its findings and those of other scenarios about the Field, each in one line. */
  readonly findings?: readonly string[]
  /** See {@link Explorer.pages}. */
  readonly page?: string
}

/** Numbers that say how large a value may be. */
export interface Sizes {
  readonly length?: number
  readonly precision?: number
  readonly scale?: number
}

/** Over other results. */
export interface ExplorerAverage {
  /** Results that have the element in their metadata. */
  readonly results: number
  /** Results in which a record has it. */
  readonly resultsWithData: number
  /** Mean share of the records, 0 to 1; null when none of them was sampled. */
  readonly availability: number | null
}

/** The members of {@link ExplorerAverage} without their names, for there are ten thousand of them. */
export type ValueAverage = readonly [results: number, resultsWithData: number, availability: number | null]

/** A standard element that a local one may have been meant for. */
export interface ExplorerVariation {
  /** `Property.ListPrice`, or a value of a Lookup. */
  readonly suggestion: string
  /** Of a lookup value: that of the server. */
  readonly value?: string
  readonly reason: string
  readonly url?: string
}

export interface ExplorerLookup {
  /** As the server calls it, else as the dictionary does; unqualified. */
  readonly name: string
  /** Why nobody knows which values the server offers; absent where it is known. */
  readonly whyUnknown?: string
  /** Standard ones in the order of the dictionary, then local ones as the server has them. */
  readonly values: readonly ExplorerValue[]
  /** Number of further values that are left out of `values`; absent where there are none. */
  readonly more?: number
}

export interface ExplorerValue {
  /** As payloads hold it; of one that is not offered, the standard value. */
  readonly value: string
  /** The Data Dictionary does not have it. */
  readonly isLocal?: true
  /** The server does not offer it; absent also where nobody knows, see {@link ExplorerLookup.whyUnknown}. */
  readonly isMissing?: true
  /** The standard value, where payloads hold another text. */
  readonly standardValue?: string
  /** See {@link Explorer.pages}. */
  readonly page?: string
}
