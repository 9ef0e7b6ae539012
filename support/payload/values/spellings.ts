/** How values of the types that are JSON strings are spelled (OData ABNF, "Names and identifiers" and literals). */
export const SPELLINGS = {
  timeOfDay: /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/,
  duration: /^[+-]?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i,
  guid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  /** base64url, with or without the equals signs at its end (OData JSON 4.01, 7.1). */
  binary: /^(?:[\w-]{4})*(?:[\w-]{2}[AEIMQUYcgkosw048]=?|[\w-][AQgw](?:==)?)?$/,
  int64: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
} as const
