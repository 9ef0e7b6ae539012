/** What a client would like pages to be; a server may do otherwise (RFC 7240, 2). */
export interface PagePreferences {
  /** Most records of a page. */
  readonly maxPageSize?: number
}

/**
 * The headers that tell a server of the preferences. `odata.maxpagesize` is the name in OData 4.0, which servers of
 * 4.01 should know as well (OData Protocol 4.01, 8.2.8.5).
 */
export const preferenceHeaders = ({ maxPageSize }: PagePreferences): Readonly<Record<string, string>> =>
  maxPageSize === undefined ? {} : { Prefer: `odata.maxpagesize=${maxPageSize}` }
