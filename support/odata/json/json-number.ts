import { withoutEnd } from '../../dictionary/wording'
import { ExactNumber } from '../json-value'

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** As many significant digits survive the way into a JavaScript number and back (IEEE 754, binary64). */
export const SAFE_DIGITS = 15
/** The smallest number that has all its digits; smaller ones lose some. */
const SMALLEST = 2 ** -1022
/** The longest text in characters that is looked at closely. A longer one is kept as it is. */
const LONGEST = 100

/** Decides if a text is a number of JSON (RFC 8259, 6). */
export const isJsonNumber = (text: string): boolean => NUMBER.test(text)

/**
 * Returns the value of a JSON number: a JavaScript number where that is sure to give back every digit of the value,
 * else an ExactNumber. The spelling does not count: `14.50` is 14.5.
 */
export const exactly = (text: string): number | ExactNumber => (isHeld(text) ? Number(text) : new ExactNumber(text))

/** Decides if a JavaScript number is sure to hold the value of a JSON number that is given as text. */
export function isHeld(text: string): boolean {
  const number = Number(text)
  const size = Math.abs(number)
  if (size > Number.MAX_SAFE_INTEGER || text.length > LONGEST) return false
  if (String(number) === text) return true
  const digits = significantDigits(text)
  return size < SMALLEST ? digits === '' : digits.length <= SAFE_DIGITS
}

/** Returns the digits from the first to the last that is not 0; none for 0. */
const significantDigits = (text: string): string =>
  withoutEnd(text.replace(/e.*/i, '').replace('.', '').replace(/^-?0*/, ''), '0')
