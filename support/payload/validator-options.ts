/** How the records were asked for and written. */
export interface ValidatorOptions {
  /** Whether Fields may be left out at every level, as where `$select` asked for some only. */
  readonly isPartial?: boolean
  /**
   * Whether the answer declared `IEEE754Compatible=true`, so that values of Edm.Int64 and Edm.Decimal are JSON strings;
   * else they are JSON numbers (OData JSON 4.01, 3.2).
   */
  readonly isIeee754Compatible?: boolean
}
