import { setFlagsFromString } from 'node:v8'
import type { JsonObject, JsonValue } from '../../odata/json-value'

/** The most texts of a Field that are remembered. A Field with more differs from record to record, as keys do. */
const MOST_TEXTS = 10_000

/** The number of records from which on they take more memory than everything else in a run. */
const MANY_RECORDS = 50_000

/** Keeps memory small while records are read, of which there may be a million. */
export class RecordMemory {
  readonly #textsOf = new Map<string, Map<string, string>>()
  #records = 0

  /**
   * Changes a record that was read just now, so that each text of a Field is in memory once: a million records have few
   * LookupNames and times.
   */
  keep(record: JsonObject): void {
    this.#records += 1
    if (this.#records === MANY_RECORDS) limitGarbage()
    const values: Record<string, JsonValue> = record
    for (const name in values) {
      const value = values[name]
      if (typeof value === 'string') values[name] = this.#shared(name, value)
    }
  }

  #shared(name: string, text: string): string {
    const texts = this.#textsOf.get(name) ?? new Map<string, string>()
    if (texts.size === MOST_TEXTS) return text
    const known = texts.get(text)
    if (known !== undefined) return known
    this.#textsOf.set(name, texts.set(text, text))
    return text
  }
}

/**
 * Has garbage collected, from now on, whenever half as much has piled up as is in use. Without this V8 waits on a machine
 * with free memory until it is three times as much.
 */
const limitGarbage = (): void => setFlagsFromString('--heap-growing-percent=50')
