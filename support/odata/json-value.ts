/** A number whose text a JavaScript number cannot give back, e.g. `9007199254740993` or `14.50`. */
export class ExactNumber {
  /** @param text the number as the payload spells it */
  constructor(readonly text: string) {}
}

export type JsonValue = null | boolean | number | string | ExactNumber | readonly JsonValue[] | JsonObject

export interface JsonObject {
  readonly [name: string]: JsonValue
}
