import type { ElementStanding } from '../dictionary/dictionary-index'
import type { Stamp } from './availability/availability-report'
import type { ByCategory } from './availability/roll-up/by-category'

/**
 * The Resources, Fields and lookup values that several results have in common, and those in which they differ: "the
 * intersection and difference between sets of resources, fields, and lookups between organizations" (RCP-40), for planning
 * conversions and data shares. Results go by their place in `results`; lists with one entry for each result are in that
 * order.
 *
 * Elements are what metadata advertise. They stand by name, so that the order of results changes nothing else.
 */
export interface DataCompatibilityReport extends Stamp {
  readonly description: string
  readonly results: readonly ComparedResult[]
  readonly totals: ByKind<ByCategory<Spreads>> & { readonly incompatibleFields: ByCategory<number> }
  /**
   * Number of elements that two results have in common, by result, then by result; for a result with itself, all it
   * has.
   */
  readonly inBoth: ByKind<readonly (readonly number[])[]>
  readonly resources: readonly ComparedResource[]
  readonly fields: readonly ComparedField[]
  /** The Lookups that {@link ComparedField.lookup} points at; Fields with the same values share them. */
  readonly lookups: readonly ComparedLookup[]
}

/** Figures for each kind of element. Lookup values count with each Field that uses them. */
export interface ByKind<Figures> {
  readonly resources: Figures
  readonly fields: Figures
  readonly lookupValues: Figures
}

/** A result that is compared: the reports of one run. */
export interface ComparedResult {
  /** Different for each result. */
  readonly label: string
  /** The folder as the command line named it. */
  readonly folder: string
  /** The server or file that was tested, by `results.json`. */
  readonly underTest?: string
  /** Time when the run began, by `results.json`: ISO 8601, UTC. */
  readonly testedOn?: string
  /** The reason why it is not known what records have; null where something is known. */
  readonly notSampled: string | null
  /** That most of the run could not be verified, where that is so: the server may have more than the run has seen. */
  readonly mostlyUnverified?: string
  /** Number of lookup Fields whose values are not known: a run on metadata does not know those of string lookups. */
  readonly lookupsNotKnown: number
  /** Numbers of advertised elements. */
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
  /** Lookup values that some results have, while it is not known of others which values their Field has. */
  readonly notKnown: number
}

/** The results that have an element, in words; see {@link Spreads}. */
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
  /** Number of different records that were sampled, by result; null where it was not sampled. */
  readonly records: readonly (number | null)[]
  readonly fields: Spreads
  readonly lookupValues: Spreads
  readonly incompatibleFields: number
}

/** A Field or an expansion. Expansions are never sampled as Fields, because they have records of their own. */
export interface ComparedField extends ComparedElement {
  readonly resourceName: string
  readonly fieldName: string
  /** By result; null where it is not advertised, or its type is not reported. */
  readonly types: readonly (FieldType | null)[]
  /** The properties in which the types differ; absent where they do not differ. */
  readonly differences?: readonly TypeDifference[]
  /** True where values of one result may not fit into another: for any difference but `representation`. */
  readonly isIncompatible?: true
  /** By result: share of the records that have it, to four digits; null where it is not advertised, or was not sampled. */
  readonly availability: readonly (number | null)[]
  /** Place in {@link DataCompatibilityReport.lookups}; absent where no result has values for it. */
  readonly lookup?: number
  /** By result, then by place in the Lookup: as `availability`. */
  readonly valueAvailability?: readonly (readonly (number | null)[] | null)[]
}

/** The type that one result declares for a Field. */
export interface FieldType {
  /**
   * A data type of the Data Dictionary, e.g. `Decimal` or `Collection of Media`; where it has none, the type that is
   * declared.
   */
  readonly dataType: string
  /** For people: `Collection(Edm.String)`, `Edm.Decimal, Precision 14, Scale 2`. */
  readonly declared: string
}

/**
 * `representation` is one data type in several OData types, such as EnumTypes and string lookups: the meaning is the
 * same.
 */
export type TypeDifference = 'data type' | 'length' | 'precision' | 'scale' | 'representation'

/** Values of a Field in all results. */
export interface ComparedLookup {
  /** LookupName of the standard Field; otherwise the names that the results have for it. */
  readonly lookupNames: readonly string[]
  /** Places of results that have the Field as a lookup, without saying its values. */
  readonly notKnownIn?: readonly number[]
  readonly values: readonly ComparedLookupValue[]
}

export interface ComparedLookupValue extends ComparedElement {
  /** The standard value, otherwise the text that payloads hold. */
  readonly lookupValue: string
}
