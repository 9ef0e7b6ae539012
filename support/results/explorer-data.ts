import type { DataTypeName, LookupStatus } from '../dictionary/data-dictionary'
import type { ElementStanding } from '../dictionary/dictionary-index'
import type { ScenarioOutcome } from './scenario-result'

/**
 * The data of the Data Dictionary explorer: every Field of the dictionary and of the server. Members without a value are
 * absent, because there are thousands of Fields.
 */
export interface Explorer {
  /** Version of the Data Dictionary. */
  readonly version: string
  /** The beginning that the addresses of all pages of the Data Dictionary have in common; `page` is the rest of one. */
  readonly pages: string
  /** Standard ones in the order of the dictionary, then local ones by name. */
  readonly resources: readonly ExplorerResource[]
  /** The Lookups that {@link ExplorerField.lookup} points at. */
  readonly lookups: readonly ExplorerLookup[]
}

export interface ExplorerResource {
  readonly name: string
  readonly standing: ElementStanding
  /** True where the metadata advertise it. */
  readonly isOffered: boolean
  /** Number of different records that were sampled; absent where it was not sampled. */
  readonly records?: number
  /** See {@link Explorer.pages}. */
  readonly page?: string
  /** Standard names that it may have been meant for. */
  readonly variations?: readonly ExplorerVariation[]
  /** Standard ones in the order of the dictionary, then local ones by name. */
  readonly fields: readonly ExplorerField[]
}

export interface ExplorerField {
  readonly name: string
  readonly standing: ElementStanding
  /** The type that the metadata declare, e.g. `Collection(Edm.String)`; absent where they do not declare the Field. */
  readonly declaredType?: string
  /** The type by the Data Dictionary; absent for local Fields. */
  readonly standardType?: DataTypeName
  readonly declared?: Sizes
  readonly suggested?: Sizes
  /**
   * Share of the records that have it, 0 to 1, with four digits; 0 and 1 only where no record, or each, has it. Absent where
   * it was not sampled.
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
  /** Averages of the values, by place in the Lookup; null where no other result has the value. */
  readonly valueAverages?: readonly (ValueAverage | null)[]
  readonly variations?: readonly ExplorerVariation[]
  /** Outcome of the scenario about the Field; absent where there is none. */
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

/** An average over other results. */
export interface ExplorerAverage {
  /** Number of results that have the element in their metadata. */
  readonly results: number
  /** Number of results in which a record has it. */
  readonly resultsWithData: number
  /** Mean share of the records, 0 to 1; null when none of them was sampled. */
  readonly availability: number | null
}

/** The members of {@link ExplorerAverage} without their names, because there are ten thousand of them. */
export type ValueAverage = readonly [results: number, resultsWithData: number, availability: number | null]

/** A standard element that a local one may have been meant for. */
export interface ExplorerVariation {
  /** `Property.ListPrice`, or a value of a Lookup. */
  readonly suggestion: string
  /** The server's value, where the element is a lookup value. */
  readonly value?: string
  readonly reason: string
  readonly url?: string
}

export interface ExplorerLookup {
  /** The server's name, otherwise that of the dictionary; without namespace. */
  readonly name: string
  /** The reason why it is not known which values the server offers; absent where it is known. */
  readonly whyUnknown?: string
  /** Standard ones in the order of the dictionary, then local ones as the server has them. */
  readonly values: readonly ExplorerValue[]
  /** Number of further values that are left out of `values`; absent where there are none. */
  readonly more?: number
}

export interface ExplorerValue {
  /** The text that payloads hold; for a value that is not offered, the standard value. */
  readonly value: string
  /** True where the Data Dictionary does not have it. */
  readonly isLocal?: true
  /** True where the server does not offer it; absent also where that is not known, see {@link ExplorerLookup.whyUnknown}. */
  readonly isMissing?: true
  /** The standard value, where payloads hold another text. */
  readonly standardValue?: string
  /** See {@link Explorer.pages}. */
  readonly page?: string
}
