/**
 * The data types of the Data Dictionary, as the sentences of the features spell them.
 *
 * `Integer` is the workbook's Number without SugMaxPrecision, `Decimal` is Number with it
 * (RCP-40, Data Type Mappings: "Numbers without Scale and Precision are treated as Integers").
 */
export const dataTypeNames = [
  'Boolean',
  'Date',
  'Timestamp',
  'String',
  'Integer',
  'Decimal',
  'Single Enumeration',
  'Multiple Enumeration',
  'Resource',
  'Collection',
] as const

/** One of {@link dataTypeNames}. */
export type DataTypeName = (typeof dataTypeNames)[number]

/**
 * The statuses of a Lookup: how far a Field may depart from its standard values (LookupStatus of the Fields sheet):
 * - `Open`: no standard values are defined;
 * - `Open with Enumerations`: others are allowed unless a similar standard value exists;
 * - `Locked with Enumerations`: only standard values are allowed.
 */
export const lookupStatuses = ['Open', 'Open with Enumerations', 'Locked with Enumerations'] as const

/** One of {@link lookupStatuses}. */
export type LookupStatus = (typeof lookupStatuses)[number]

/** A Field of a standard Resource: a row of the Fields sheet. */
export interface Field {
  readonly resourceName: string
  /** The name that a server must use, e.g. `ListPrice`. */
  readonly standardName: string
  /** The name that people read, e.g. `List Price`. */
  readonly displayName: string
  readonly dataType: DataTypeName
  /** Suggested number of characters of a String or string lookup. */
  readonly maxLength?: number
  /** Suggested total number of digits of a Decimal: the sheet's SugMaxLength. */
  readonly precision?: number
  /** Suggested number of decimals of a Decimal: the sheet's SugMaxPrecision. */
  readonly scale?: number
  /**
   * Names that must not stand for this Field, ready to be looked up in metadata: without blanks and a closing full
   * stop, and without names that could never be an OData identifier.
   */
  readonly synonyms: readonly string[]
  readonly lookupStatus?: LookupStatus
  readonly lookupName?: string
  /** Name of the Resource that a Resource or Collection Field expands to. */
  readonly sourceResource?: string
  /** `RESI`, `RLSE`, ... */
  readonly propertyTypes: readonly string[]
  /** `IDX`, ... */
  readonly payloads: readonly string[]
  /** Page of the Data Dictionary about the Field, when the workbook gives one. */
  readonly url?: string
}

/** A standard Resource with its Fields in the order of the workbook. */
export interface Resource {
  readonly name: string
  readonly fields: readonly Field[]
}

/** A standard value of a {@link Lookup}: a row of the Lookups sheet. */
export interface LookupValue {
  /** The value that people read and string lookups transport, e.g. `Active Under Contract`. */
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

/** The official workbook that a {@link DataDictionary} was read from. */
export interface WorkbookSource {
  readonly fileName: string
  /** Lower-case hexadecimal SHA-256 of the official file. */
  readonly sha256: string
}

/** One ratified version of the RESO Data Dictionary. */
export interface DataDictionary {
  /** `1.7`, `2.0`, ... */
  readonly version: string
  readonly source: WorkbookSource
  /** In the order of the workbook. */
  readonly resources: readonly Resource[]
  /** In the order of the workbook; a Lookup that only open Fields refer to has no values. */
  readonly lookups: readonly Lookup[]
}
