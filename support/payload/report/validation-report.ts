/** `data-availability-schema-validation-errors.json` as RESO's tools read it. */
export interface ValidationReport {
  readonly description: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** Occurrences, not kinds. */
  readonly totalErrors: number
  readonly totalWarnings: number
  /** By message. */
  readonly errors: Readonly<Record<string, ReportedMessage>>
  readonly warnings: Readonly<Record<string, ReportedMessage>>
  /** Fields of RESO Common Format that the dictionary does not have; RESO's tools do not know the list. */
  readonly localFields?: readonly ReportedLocalField[]
}

export interface ReportedMessage {
  /** By the Resource that was asked for. */
  readonly resources: Readonly<Record<string, ReportedResource>>
}

export interface ReportedResource {
  readonly count: number
  readonly keyField?: string
  /** Of the first few records; warnings have none. */
  readonly keys?: readonly string[]
  /** By the name of a Field or expansion. */
  readonly fields: Readonly<Record<string, ReportedFault>>
}

/** Faults of one Field. For values that are not advertised, how often each occurs; else how many there are. */
export interface ReportedFault {
  readonly count?: number
  readonly lookups?: Readonly<Record<string, { readonly count: number }>>
  /** Inside an expansion the type of the record that has the fault, and the Field of it. */
  readonly sourceModel?: string
  readonly sourceModelField?: string
}

export interface ReportedLocalField {
  readonly resourceName: string
  /** Below an expansion with the names on the way, e.g. `Media.Watermark`. */
  readonly fieldName: string
  /** Inferred from its values; null when all of them are null. */
  readonly type: string | null
  readonly records: number
}
