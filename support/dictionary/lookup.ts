/** One standard value of a {@link Lookup}: a row of the Lookups sheet. */
export interface LookupValue {
  /** The value people read and string lookups transport, e.g. `Active Under Contract`. */
  readonly standardLookupValue: string
  /** The member name for servers that use EnumTypes, e.g. `ActiveUnderContract`. */
  readonly legacyODataValue: string
  /** Other names of the same value, as the workbook spells them. */
  readonly synonyms: readonly string[]
  /** Page of the Data Dictionary about the value, when the workbook gives one. */
  readonly url?: string
}

/** A named list of standard values, shared by every Field that refers to it by LookupName. */
export interface Lookup {
  readonly name: string
  /** In the order of the workbook; empty for an open Lookup without enumerations. */
  readonly values: readonly LookupValue[]
}

/**
 * How far a Field may depart from the standard values of its Lookup (LookupStatus of the Fields sheet):
 * - `Open`: no standard values are defined;
 * - `Open with Enumerations`: others are allowed unless a similar standard value exists;
 * - `Locked with Enumerations`: only standard values are allowed.
 */
export const lookupStatuses = ['Open', 'Open with Enumerations', 'Locked with Enumerations'] as const

/** One of {@link lookupStatuses}. */
export type LookupStatus = (typeof lookupStatuses)[number]
