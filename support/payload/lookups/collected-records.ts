import type { JsonObject } from '../../odata/json-value'
import { textOf } from './text-of'

/** Records as pages bring them, each kept once. */
export class CollectedRecords {
  readonly #records = new Map<string, JsonObject>()
  readonly #repeatedKeys = new Set<string>()

  /** @param key name of the Field that identifies a record; records without it are told apart by their content */
  constructor(readonly key: string) {}

  get records(): readonly JsonObject[] {
    return [...this.#records.values()]
  }

  get repeatedKeys(): readonly string[] {
    return [...this.#repeatedKeys]
  }

  /** Adds a page and says whether any of its records was new; what a page without news repeats is not noted. */
  add(page: readonly JsonObject[]): boolean {
    const repeated: string[] = []
    const before = this.#records.size
    for (const record of page) {
      const key = textOf(record, this.key)
      const identity = key ?? JSON.stringify(record)
      if (!this.#records.has(identity)) this.#records.set(identity, record)
      else if (key !== undefined) repeated.push(key)
    }
    const hasNews = this.#records.size > before
    if (hasNews) for (const key of repeated) this.#repeatedKeys.add(key)
    return hasNews
  }
}
