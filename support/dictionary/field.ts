import type { DataTypeName } from './data-type-name'
import type { LookupStatus } from './lookup'

/** A Field of a standard Resource: a row of the Fields sheet. */
export interface Field {
  readonly resourceName: string
  /** The name a server must use, e.g. `ListPrice`. */
  readonly standardName: string
  /** The name people read, e.g. `List Price`. */
  readonly displayName: string
  readonly dataType: DataTypeName
  /** Suggested number of characters of a String or string lookup. */
  readonly maxLength?: number
  /** Suggested total number of digits of a Decimal: the sheet's SugMaxLength. */
  readonly precision?: number
  /** Suggested number of decimals of a Decimal: the sheet's SugMaxPrecision. */
  readonly scale?: number
  /**
   * Names that must not stand for this Field, ready to be looked up in metadata: blanks and a closing full stop
   * dropped, names that could never be an OData identifier left out.
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
