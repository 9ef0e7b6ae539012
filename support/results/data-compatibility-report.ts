import type { ElementStanding } from '../dictionary/dictionary-index'
import type { Stamp } from './availability/availability-report'
import type { ByCategory } from './availability/roll-up/by-category'

/**
 * Which Resources, Fields and lookup values several results have in common, and where they differ: "the intersection and
 * difference between sets of resources, fields, and lookups between organizations" (RCP-40), for planning conversions and
 * data shares. Results go by their place in `results`; lists with one entry for each result are in that order.
 *
 * Elements are what metadata advertise. They stand by name, so that the order of results changes nothing else.
 */
export interface DataCompatibilityReport extends Stamp {
  readonly description: string
  readonly results: readonly ComparedResult[]
  readonly totals: ByKind<ByCategory<Spreads>> & { readonly incompatibleFields: ByCategory<number> }
  /** How many elements each two results have in common: by result, then by result; of one and the same, all it has. */
  readonly inBoth: ByKind<readonly (readonly number[])[]>
  readonly resources: readonly ComparedResource[]
  readonly fields: readonly ComparedField[]
  /** What {@link ComparedField.lookup} points at; Fields with the same values share them. */
  readonly lookups: readonly ComparedLookup[]
}

/** Figures for each kind of element. Lookup values count with each Field that uses them. */
export interface ByKind<Figures> {
  readonly resources: Figures
  readonly fields: Figures
  readonly lookupValues: Figures
}

/** What one run has left, and whose it is. */
export interface ComparedResult {
  /** Different for each result. */
  readonly label: string
  /** As it was named. */
  readonly folder: string
  /** What the run was about, by its `results.json`. */
  readonly underTest?: string
  /** When the run began: ISO 8601, UTC; by its `results.json`. */
  readonly testedOn?: string
  /** Why nothing is known of what records have; null where something is. */
  readonly notSampled: string | null
  /** Lookup Fields that it has no values of: a run on metadata does not know those of string lookups. */
  readonly lookupsNotKnown: number
  /** Advertised elements. */
  readonly counts: ByKind<ByCategory<number>>
}

/**
 * Numbers of elements. Intersection and differences make up the union: `union` is the sum of `inAll`, `inSome`, `onlyIn`
 * and `notKnown`.
 */
export interface Spreads {
  readonly union: number
  readonly inAll: number
  /** In several results, but not in all. */
  readonly inSome: number
  /** In one result only, by result. */
  readonly onlyIn: readonly number[]
  /** Lookup values that some results have, while others do not say which values their Field has. */
  readonly notKnown: number
}

/** In how many results an element is; see {@link Spreads}. */
export type Spread = 'in all' | 'in some' | 'only in one' | 'not known'

/** An element of the union. */
export interface ComparedElement {
  readonly standing: ElementStanding
  /** Places of the results that advertise it, ascending. */
  readonly in: readonly number[]
  readonly spread: Spread
}

export interface ComparedResource extends ComparedElement {
  readonly resourceName: string
  /** Different records that were sampled, by result; null where nobody has sampled it. */
  readonly records: readonly (number | null)[]
  readonly fields: Spreads
  readonly lookupValues: Spreads
  readonly incompatibleFields: number
}

/** Expansions are among them; these are never sampled, for they have records of their own. */
export interface ComparedField extends ComparedElement {
  readonly resourceName: string
  readonly fieldName: string
  /** By result; null where it is not advertised, or its type is not reported. */
  readonly types: readonly (FieldType | null)[]
  /** In what the types differ; absent when in nothing. */
  readonly differences?: readonly TypeDifference[]
  /** Whether values of one result may not fit into another: any difference but `representation`. */
  readonly isIncompatible?: true
  /** By result: share of the records that have it, to four digits; null where it is not advertised, or nobody has sampled it. */
  readonly availability: readonly (number | null)[]
  /** Place in {@link DataCompatibilityReport.lookups}; absent when no result has values for it. */
  readonly lookup?: number
  /** By result, then by place in the Lookup: as `availability`. */
  readonly valueAvailability?: readonly (readonly (number | null)[] | null)[]
}

/** What one result declares a Field to be. */
export interface FieldType {
  /** A data type of the Data Dictionary, e.g. `Decimal` or `Collection of Media`; where it has none, the type that is declared. */
  readonly dataType: string
  /** For people: `Collection(Edm.String)`, `Edm.Decimal, Precision 14, Scale 2`. */
  readonly declared: string
}

/** `representation` is one data type in several OData types, such as EnumTypes and string lookups: the meaning is the same. */
export type TypeDifference = 'data type' | 'length' | 'precision' | 'scale' | 'representation'

/** Values of a Field in all results. */
export interface ComparedLookup {
  /** LookupName of the standard Field; else what the results call it. */
  readonly lookupNames: readonly string[]
  /** Places of results that have the Field as a lookup, without saying its values. */
  readonly notKnownIn?: readonly number[]
  readonly values: readonly ComparedLookupValue[]
}

export interface ComparedLookupValue extends ComparedElement {
  /** Of the standard, or else as payloads hold it. */
  readonly lookupValue: string
}
