import type { CollectionPage, CollectionReader, QueryOptions } from '../../odata/collection-reader'
import { filledPage, followingPages } from '../../odata/collection-reader'
import type { Exchange } from '../../odata/exchange'
import type { JsonObject } from '../../odata/json-value'
import type { SamplingChain } from '../sampling-results'
import { secondsOf } from './whole-seconds'

/** Takes the pages of a chain. */
export interface PageTaker {
  /** Decides if a record is other than all before; made anew for each chain. */
  readonly isNew: (record: JsonObject) => boolean
  /** Called with each answer that is a page. */
  readonly onAnswer: (exchange: Exchange) => void
  /** Called with each page that has records, before the next one is asked for. */
  readonly onPage: (page: CollectionPage) => void
}

/** The numbers of a page. Its records are not kept: no more than one page of a chain is in memory. */
export interface ChainPage {
  readonly records: number
  /** The number of records that the chain had not had before. */
  readonly newRecords: number
  readonly hasNextLink: boolean
  /** The seconds in which its records changed, where a date Field leads the chain. */
  readonly seconds: readonly number[]
  readonly exchange: Exchange
}

/** The pages that a strategy asks for, none of them empty, and the reason why there is no further one. */
export type ChainPages = AsyncGenerator<ChainPage, 'end' | 'repetition'>

/** Asks for the pages of one chain, with its expansion, and counts its new records. */
export class ChainReader {
  /** The number of records that are asked for with each page. */
  readonly pageSize: number
  readonly #reader: CollectionReader
  readonly #chain: SamplingChain
  readonly #taker: PageTaker
  #hasRecords = false

  constructor(reader: CollectionReader, chain: SamplingChain, taker: PageTaker) {
    this.pageSize = Math.min(chain.pass.pageSize, chain.limit)
    this.#reader = reader
    this.#chain = chain
    this.#taker = taker
  }

  /**
   * Asks for a page. As long as no record has come, an empty page is left for the one that its nextLinks lead to.
   *
   * @throws RequestError when the page cannot be read
   */
  async page(options: QueryOptions): Promise<ChainPage> {
    const first = this.#reader.page(this.#chain.entitySet, this.#expanded(options))
    return this.#taken(await (this.#hasRecords ? first : filledPage(this.#reader, first)))
  }

  /**
   * Asks for the page without `$top` and `$skip`, and for those that nextLinks lead to from it.
   *
   * @throws RequestError when a page cannot be read, and when nextLinks go round in a circle
   */
  linkedPages(options: QueryOptions): AsyncGenerator<ChainPage> {
    const first = this.#reader.page(this.#chain.entitySet, this.#expanded(options), { maxPageSize: this.pageSize })
    return followingPages(this.#reader, first, (page) => this.#taken(page))
  }

  #expanded(options: QueryOptions): QueryOptions {
    const { expansion } = this.#chain
    return expansion === undefined ? options : { ...options, $expand: expansion }
  }

  #taken(page: CollectionPage): ChainPage {
    const { records, nextLink, exchange } = page
    const newRecords = records.filter(this.#taker.isNew).length
    this.#taker.onAnswer(exchange)
    if (records.length > 0) this.#taker.onPage(page)
    this.#hasRecords ||= records.length > 0
    const { dateField } = this.#chain
    return {
      records: records.length,
      newRecords,
      hasNextLink: nextLink !== undefined,
      seconds: dateField === undefined ? [] : secondsOf(records, dateField),
      exchange,
    }
  }
}
