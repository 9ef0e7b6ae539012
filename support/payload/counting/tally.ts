/** What different records of one kind have: those of a Resource, or those that one of its expansions brought. */
export interface Tally {
  /** Different records. */
  readonly records: number
  /** By Field, in how many of the records it is available. */
  readonly fields: ReadonlyMap<string, number>
  /** By Field and value, in how many of the records a lookup value occurs. */
  readonly lookupValues: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Earliest and latest value of the date Field, as the server wrote them. */
  readonly dateLow?: string
  readonly dateHigh?: string
  /** Values of PostalCode. */
  readonly postalCodes: ReadonlySet<string>
}
