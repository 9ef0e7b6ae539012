import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../odata/json-value'

/** Makes plain numbers of exact ones, and remembers the exact ones. */
export class PlainNumbers {
  readonly #originals = new WeakMap<object, readonly JsonValue[] | JsonObject>()

  /**
   * Returns the value with a JavaScript number for each ExactNumber, which Ajv takes for an object; a copy where it has
   * any.
   */
  of(value: JsonValue): JsonValue {
    if (value instanceof ExactNumber) return Number(value.text)
    if (Array.isArray(value)) return this.#ofList(value)
    return isJsonObject(value) ? this.#ofObject(value) : value
  }

  /** Returns what stood at a place of an original. */
  original(parent: unknown, name: string | number, value: JsonValue): JsonValue {
    const original = typeof parent === 'object' && parent !== null ? this.#originals.get(parent) : undefined
    const there = Array.isArray(original) ? original[Number(name)] : isJsonObject(original) ? original[name] : undefined
    return there ?? value
  }

  /** Returns the original of a record; an empty one for anything else. */
  whole(record: unknown): JsonObject {
    const original = typeof record === 'object' && record !== null ? this.#originals.get(record) : undefined
    const whole = original ?? (record as JsonValue)
    return isJsonObject(whole) ? whole : {}
  }

  #ofList(list: readonly JsonValue[]): JsonValue {
    const plain = list.map((item) => this.of(item))
    return plain.every((item, index) => item === list[index]) ? list : this.#copy(list, plain)
  }

  #ofObject(object: JsonObject): JsonValue {
    const entries = Object.entries(object).map(([name, value]) => [name, this.of(value)] as const)
    return entries.every(([name, value]) => value === object[name])
      ? object
      : this.#copy(object, Object.fromEntries(entries))
  }

  #copy<Plain extends JsonObject | readonly JsonValue[]>(
    original: JsonObject | readonly JsonValue[],
    plain: Plain,
  ): Plain {
    this.#originals.set(plain, original)
    return plain
  }
}
