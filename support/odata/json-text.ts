import { parse } from 'lossless-json'

import { MarkedNumbers, withMarkedNumbers } from './exact-numbers'
import { exactly } from './json-number'
import { outlineOf } from './json-outline'
import { countNames, type JsonTree } from './json-tree'
import { ExactNumber, type JsonObject, type JsonValue } from './json-value'

/**
 * Parses a JSON text (RFC 8259) without losing a digit. A number becomes a JavaScript number when that holds its value,
 * else an ExactNumber; its spelling does not count.
 *
 * A name that stands twice in an object is an error when its values differ, for nobody can tell which of them counts
 * (RFC 8259, 4: names "SHOULD be unique"); the same value twice does no harm.
 *
 * @throws Error whose message says what is wrong and at which character
 */
export function parseJson(text: string): JsonValue {
  try {
    const value = parsedFast(text)
    return value === undefined ? parsedWithCare(text) : value
  } catch (error) {
    if (error instanceof RangeError) throw new SyntaxError('nested too deeply')
    throw error
  }
}

/**
 * The value by JSON.parse, which is many times as fast as a parser that keeps digits; undefined for a text that is no
 * JSON, has a name twice in an object, or has the marks of exact numbers of its own.
 *
 * @throws RangeError when it is nested too deeply
 */
function parsedFast(text: string): JsonValue | undefined {
  const { names, inexact } = outlineOf(text)
  const tree = jsonTree(inexact.length === 0 ? text : withMarkedNumbers(text, inexact))
  if (tree === undefined || countNames(tree) !== names) return undefined
  if (inexact.length === 0) return tree
  const numbers = new MarkedNumbers()
  const value = numbers.restored(tree)
  return numbers.found === inexact.length ? value : undefined
}

function jsonTree(text: string): JsonTree | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Says in the terms of the text itself what is wrong with it, and compares the values of a name that stands twice. */
const parsedWithCare = (text: string): JsonValue => parse(text, null, exactly) as JsonValue

/** Whether a value is a JSON object; neither null, an array nor an ExactNumber is one. */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
