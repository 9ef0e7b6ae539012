import type { Field } from './field'
import type { Lookup } from './lookup'

/** A standard Resource with its Fields in the order of the workbook. */
export interface Resource {
  readonly name: string
  readonly fields: readonly Field[]
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
