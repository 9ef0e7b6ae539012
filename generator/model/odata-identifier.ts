const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]{0,127}$/u

/**
 * Whether a name can be used in OData metadata (OData CSDL XML 4.01, section 15.2 SimpleIdentifier).
 *
 * CSDL would also allow format characters; in a workbook these are invisible accidents, so they are refused here.
 */
export const isODataIdentifier = (name: string): boolean => IDENTIFIER.test(name)
