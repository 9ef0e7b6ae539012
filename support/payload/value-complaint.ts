import { isDate } from '../dictionary/iso-date'
import { ExactNumber, type JsonValue } from '../odata/json-value'
import type { Fault } from './fault'

/** A {@link Fault} of a value, wherever the value stands. */
export type Complaint = Pick<Fault, 'rule' | 'expected' | 'found'>

/** Judges one value that is not null, or one item of a Collection. */
export type ValueCheck = (value: JsonValue) => readonly Complaint[]

/** The result of a check for a value that is right. It is always this list, so that a right value costs no memory. */
export const FITS: readonly Complaint[] = []

/** The way in which records were asked for and written. */
export interface ValidatorOptions {
  /** True when Fields may be left out at every level, as where `$select` asked for some only. */
  readonly isPartial?: boolean
  /**
   * True when the answer declared `IEEE754Compatible=true`, so that values of Edm.Int64 and Edm.Decimal are JSON
   * strings; else they are JSON numbers (OData JSON 4.01, 3.2).
   */
  readonly isIeee754Compatible?: boolean
}

/** The longest part of a value that is shown, in characters. */
const MOST_CHARACTERS = 100

/** Names the JSON type of a value with its article, e.g. `an array`. */
export function typeOfValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (value instanceof ExactNumber) return 'a number'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Returns the beginning of a text, enough to find it again. */
export const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${[...text.slice(0, 2 * MOST_CHARACTERS)].slice(0, MOST_CHARACTERS).join('')}…`

/** Makes the complaint about a value of another JSON type. */
export const wrongType = (expected: string, value: JsonValue): readonly Complaint[] => [
  { rule: 'type', expected, found: typeOfValue(value) },
]

/**
 * Makes the complaint about a value that is not a JSON number. A number in a string is named, because databases and
 * drivers write Decimals so (OData JSON 4.01, 3.2: only where `IEEE754Compatible=true` was asked for).
 */
export const notANumber = (expected: string, value: JsonValue): readonly Complaint[] =>
  typeof value === 'string' && SPELLINGS.decimal.test(value)
    ? [{ rule: 'type', expected, found: `a string that spells a number, "${shortened(value)}"` }]
    : wrongType(expected, value)

/**
 * The spellings of values of the types that are JSON strings (OData ABNF, literal data values). They have no flags, so
 * that each is a `pattern` of JSON Schema as well.
 */
export const SPELLINGS = {
  /** Some of these days do not exist. */
  date: /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /** Some of these days do not exist. */
  timestamp:
    /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[Zz]|[+-](?:0\d|1[0-4]):[0-5]\d)$/,
  timeOfDay: /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/,
  duration:
    /^[+-]?[Pp](?:\d+[Dd](?:[Tt](?:\d+[Hh](?:\d+[Mm])?(?:\d+(?:\.\d+)?[Ss])?|\d+[Mm](?:\d+(?:\.\d+)?[Ss])?|\d+(?:\.\d+)?[Ss]))?|[Tt](?:\d+[Hh](?:\d+[Mm])?(?:\d+(?:\.\d+)?[Ss])?|\d+[Mm](?:\d+(?:\.\d+)?[Ss])?|\d+(?:\.\d+)?[Ss]))$/,
  guid: /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}$/,
  /** base64url, with or without the equals signs at its end (OData JSON 4.01, 7.1). */
  binary: /^(?:[\w-]{4})*(?:[\w-]{2}[AEIMQUYcgkosw048]=?|[\w-][AQgw](?:==)?)?$/,
  int64: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  /** The numbers that JSON cannot write (OData JSON 4.01, 7.1). */
  specialNumber: /^(?:-?INF|NaN)$/,
} as const

/** Decides if a text is a day that exists. */
export const isDay = (text: string): boolean => SPELLINGS.date.test(text) && exists(text)

/**
 * Decides if a text is a timestamp, as `readTimestamp` does, but without the instant, which takes longer to work out.
 */
export const isTimestamp = (text: string): boolean => SPELLINGS.timestamp.test(text) && exists(text)

/** Decides if the day exists that a text begins with. Every month has 28 days. */
function exists(text: string): boolean {
  const day = text[4] === '-' ? text.slice(0, 10) : (text.split(/[Tt]/, 1)[0] ?? '')
  return Number(day.slice(-2)) <= 28 || isDate(day)
}
