import { parse } from 'lossless-json'
import { ExactNumber, type JsonObject, type JsonValue } from './json-value'

/**
 * Parses a JSON text (RFC 8259) without losing a digit. A number becomes a JavaScript number only when that gives its
 * text back, else an ExactNumber.
 *
 * A name that stands twice in an object is an error when its values differ, for nobody can tell which of them counts
 * (RFC 8259, 4: names "SHOULD be unique"); the same value twice does no harm.
 *
 * @throws Error whose message says what is wrong and at which character
 */
export function parseJson(text: string): JsonValue {
  try {
    return parse(text, null, exactly) as JsonValue
  } catch (error) {
    if (error instanceof RangeError) throw new SyntaxError('nested too deeply')
    throw error
  }
}

function exactly(text: string): number | ExactNumber {
  const number = Number(text)
  const isKept = String(number) === text && (!Number.isInteger(number) || Number.isSafeInteger(number))
  return isKept ? number : new ExactNumber(text)
}

/** Whether a value is a JSON object; neither null, an array nor an ExactNumber is one. */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
