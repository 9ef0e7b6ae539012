import type { CollectionPage, CollectionReader } from '../../odata/collection-page'
import { followingPages } from '../../odata/following-pages'
import type { JsonObject } from '../../odata/json-value'
import type { QueryOptions } from '../../odata/query-options'
import type { SamplingChain } from './sampling-chain'

/** A page with records, and how many of them its chain had not had before. */
export interface ChainPage {
  readonly page: CollectionPage
  readonly newRecords: number
}

/** The pages that a strategy brings, none of them empty, and why it knows no further one. */
export type ChainPages = AsyncGenerator<ChainPage, 'end' | 'repetition'>

/** Asks for the pages of one chain, with its expansion, and tells its new records. */
export class ChainReader {
  /** Records that are asked for with each page. */
  readonly pageSize: number
  readonly #reader: CollectionReader
  readonly #chain: SamplingChain
  readonly #isNew: (record: JsonObject) => boolean

  constructor(reader: CollectionReader, chain: SamplingChain, isNew: (record: JsonObject) => boolean) {
    this.pageSize = Math.min(chain.pass.pageSize, chain.limit)
    this.#reader = reader
    this.#chain = chain
    this.#isNew = isNew
  }

  /** @throws RequestError when the page cannot be had */
  async page(options: QueryOptions): Promise<ChainPage> {
    return this.#told(await this.#reader.page(this.#chain.entitySet, this.#expanded(options)))
  }

  /**
   * The page without `$top` and `$skip`, and those that nextLinks lead to from it.
   *
   * @throws RequestError when a page cannot be had, and when nextLinks go round in a circle
   */
  async *linkedPages(options: QueryOptions): AsyncGenerator<ChainPage> {
    const preferences = { maxPageSize: this.pageSize }
    const first = await this.#reader.page(this.#chain.entitySet, this.#expanded(options), preferences)
    for await (const page of followingPages(this.#reader, first)) yield this.#told(page)
  }

  #expanded(options: QueryOptions): QueryOptions {
    const { expansion } = this.#chain
    return expansion === undefined ? options : { ...options, $expand: expansion }
  }

  #told(page: CollectionPage): ChainPage {
    return { page, newRecords: page.records.filter(this.#isNew).length }
  }
}
