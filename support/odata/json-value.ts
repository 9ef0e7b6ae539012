/** A number that a JavaScript number may not hold to the last digit, e.g. `9007199254740993` or `1e400`. */
export class ExactNumber {
  /** @param text the number as the payload spells it */
  constructor(readonly text: string) {}
}

/** A value of JSON (RFC 8259, 3) whose numbers have lost no digit. */
export type JsonValue = null | boolean | number | string | ExactNumber | readonly JsonValue[] | JsonObject

export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** Decides if a value is a JSON object, which neither null nor an array nor an ExactNumber is. */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

/** Returns the text of a JSON number; undefined for any other value. */
export function numberText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value)
  return value instanceof ExactNumber ? value.text : undefined
}

/** Returns the text of a Field that is neither null nor blank. A number is its digits, any other value has no text. */
export function textOf(record: JsonObject, name: string): string | undefined {
  const value = record[name]
  return typeof value === 'string' ? (value.trim() === '' ? undefined : value) : numberText(value)
}
