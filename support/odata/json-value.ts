/** A number that a JavaScript number may not hold to the last digit, e.g. `9007199254740993` or `1e400`. */
export class ExactNumber {
  /** @param text the number as the payload spells it */
  constructor(readonly text: string) {}
}

export type JsonValue = null | boolean | number | string | ExactNumber | readonly JsonValue[] | JsonObject

export interface JsonObject {
  readonly [name: string]: JsonValue
}
