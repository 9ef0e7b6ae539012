import { ExactNumber, type JsonObject } from '../../odata/json-value'

/** The text of a value that is neither null nor blank; a number is its digits, anything else is no text. */
export function textOf(record: JsonObject, name: string): string | undefined {
  const value = record[name]
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  return value instanceof ExactNumber ? value.text : undefined
}
