import { ExactNumber, type JsonValue } from '../../odata/json-value'
import type { Complaint } from './value-check'

/** Longest part of a value that is told, in characters. */
const MOST_CHARACTERS = 100

/** The JSON type of a value with its article, e.g. `an array`. */
export function typeOfValue(value: JsonValue | undefined): string {
  if (value === null) return 'null'
  if (value instanceof ExactNumber) return 'a number'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The beginning of a text, enough to find it again. */
export const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${[...text.slice(0, 2 * MOST_CHARACTERS)].slice(0, MOST_CHARACTERS).join('')}…`

/** The complaint about a value of another JSON type. */
export const wrongType = (expected: string, value: JsonValue): readonly Complaint[] => [
  { rule: 'type', expected, found: typeOfValue(value) },
]
