import type { CollectionReader } from '../../odata/collection-reader'
import { catchRequestError } from '../../odata/request-error'

/** Finds out whether a server has any records at all: without, no payload can be judged. */
export class ServerRecords {
  readonly #reader: CollectionReader
  readonly #entitySets: readonly string[]
  #haveCome = false
  #areNone: Promise<boolean> | undefined

  /** @param entitySets those of data; the Lookup and the Field Resource describe the metadata */
  constructor(reader: CollectionReader, entitySets: readonly string[]) {
    this.#reader = reader
    this.#entitySets = entitySets
  }

  /** Takes note of how many records came of an EntitySet. */
  note(entitySet: string, records: number): void {
    this.#haveCome ||= records > 0 && this.#entitySets.includes(entitySet)
  }

  /** Tells whether no EntitySet has a record. Those that do not answer, or with a nextLink, may have some. */
  async areNone(): Promise<boolean> {
    if (this.#haveCome) return false
    this.#areNone ??= this.#askAll()
    return this.#areNone
  }

  async #askAll(): Promise<boolean> {
    for (const entitySet of this.#entitySets) if (await this.#mayHaveRecords(entitySet)) return false
    return this.#entitySets.length > 0
  }

  #mayHaveRecords(entitySet: string): Promise<boolean> {
    return catchRequestError(
      async () => {
        const { records, nextLink } = await this.#reader.page(entitySet, { $top: 1 })
        return records.length > 0 || nextLink !== undefined
      },
      () => true,
    )
  }
}
