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
