/**
 * How values of the types that are JSON strings are spelled (OData ABNF, literal data values). Without flags, so that
 * each is a `pattern` of JSON Schema as well.
 */
export const SPELLINGS = {
  /** Some of these days do not exist. */
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /** Some of these days do not exist. */
  timestamp:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[Zz]|[+-](?:0\d|1[0-4]):[0-5]\d)$/,
  timeOfDay: /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/,
  duration: /^[+-]?[Pp](?=\d|[Tt]\d)(?:\d+[Dd])?(?:[Tt](?=\d)(?:\d+[Hh])?(?:\d+[Mm])?(?:\d+(?:\.\d+)?[Ss])?)?$/,
  guid: /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}$/,
  /** base64url, with or without the equals signs at its end (OData JSON 4.01, 7.1). */
  binary: /^(?:[\w-]{4})*(?:[\w-]{2}[AEIMQUYcgkosw048]=?|[\w-][AQgw](?:==)?)?$/,
  int64: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  /** What JSON has no number for (OData JSON 4.01, 7.1). */
  specialNumber: /^(?:-?INF|NaN)$/,
} as const
