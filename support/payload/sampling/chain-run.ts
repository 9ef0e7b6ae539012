import { type Exchange, sentRequest } from '../../odata/exchange'
import type {
  ChainContent,
  ChainStop,
  FinishedChain,
  SampledChain,
  SampledResponse,
  SamplingChain,
} from '../sampling-results'
import type { PageContent } from './page-visit'

/** Plain data that a chain which stopped without a failure can be made of again. */
export interface StoredChain extends ChainContent {
  readonly expansion: string | undefined
  readonly reason: 'end' | 'limit' | 'repetition'
  readonly responses: readonly SampledResponse[]
}

/** A chain under way: its numbers and responses so far. */
export class ChainRun {
  readonly chain: SamplingChain
  readonly responses: SampledResponse[]
  /** True when an earlier run walked it. */
  readonly isTakenUp: boolean
  #stop: ChainStop | undefined
  #content: ChainContent
  #lastPage: Exchange | undefined

  constructor(chain: SamplingChain, stored?: StoredChain) {
    const { pages = 0, records = 0, expandedRecords = 0, hasExpansion = false, responses = [] } = stored ?? {}
    const request = stored?.lastRequest
    this.chain = chain
    this.#content = { pages, records, expandedRecords, hasExpansion, ...(request && { lastRequest: request }) }
    this.responses = [...responses]
    this.isTakenUp = stored !== undefined
    this.#stop = stored && { reason: stored.reason }
  }

  /** The reason why the chain stopped; undefined while it is under way. */
  get stop(): ChainStop | undefined {
    return this.#stop
  }

  /** Notes what the last page was asked for by, though it may have no record. */
  noteAnswer(exchange: Exchange): void {
    this.#content = { ...this.#content, lastRequest: sentRequest(exchange) }
  }

  /** Adds the numbers of a page. */
  addPage(exchange: Exchange, records: number, page: PageContent): void {
    const { pages, records: before, expandedRecords, hasExpansion } = this.#content
    this.#content = {
      ...this.#content,
      pages: pages + 1,
      records: before + records,
      expandedRecords: expandedRecords + page.expandedRecords,
      hasExpansion: hasExpansion || page.hasExpansion,
    }
    this.responses.push(this.#response(exchange, { records, ...page }))
    this.#lastPage = exchange
  }

  /**
   * Ends the chain.
   *
   * @param stop the reason why the chain brings nothing more
   */
  end(stop: ChainStop): void {
    this.#stop = stop
    if (stop.reason !== 'failed' || stop.error.exchange === undefined) return
    const { message, exchange } = stop.error
    // A page with records may lead nowhere: it is one answer.
    const page = exchange === this.#lastPage ? this.responses.pop() : undefined
    this.responses.push({ ...(page ?? this.#response(exchange, NOTHING)), error: firstLine(message) })
  }

  /** Ends a chain that is not asked for because of how another one ended. */
  leaveOut(stop: ChainStop): void {
    this.#stop = stop
  }

  /**
   * Returns the chain and its numbers.
   *
   * @throws Error when the chain is still under way
   */
  finished(): FinishedChain {
    const { chain, stop } = this
    if (stop === undefined) throw new Error(`the chain of ${chain.entitySet} has not stopped yet`)
    return { chain, stop, ...this.#content }
  }

  /** Returns the chain as reports show it, also when it is still under way. */
  told(): SampledChain {
    const { chain, stop } = this
    return {
      pass: chain.pass.name,
      strategy: chain.pass.strategy,
      ...(chain.expansion === undefined ? {} : { expansion: chain.expansion }),
      stopped: stop?.reason ?? 'interrupted',
      ...(stop?.reason === 'failed' ? { error: firstLine(stop.error.message) } : {}),
      pages: this.#content.pages,
      records: this.#content.records,
    }
  }

  /** Returns what the chain can be made of again; undefined when it has to be walked anew. */
  stored(): StoredChain | undefined {
    const { chain, stop, responses } = this
    if (stop === undefined || stop.reason === 'failed') return undefined
    return { expansion: chain.expansion, reason: stop.reason, ...this.#content, responses }
  }

  #response(
    { url, startedAt, durationMs, wireBytes, bodyBytes, status }: Exchange,
    { records, expandedRecords, shortenedExpansions }: PageNumbers,
  ): SampledResponse {
    const { pass, expansion } = this.chain
    return {
      pass: pass.name,
      strategy: pass.strategy,
      ...(expansion === undefined ? {} : { expansion }),
      url,
      startedAt,
      durationMs,
      wireBytes,
      bodyBytes,
      ...(status === undefined ? {} : { status }),
      records,
      expandedRecords,
      shortenedExpansions,
    }
  }
}

type PageNumbers = Pick<SampledResponse, 'records' | 'expandedRecords' | 'shortenedExpansions'>

const NOTHING: PageNumbers = { records: 0, expandedRecords: 0, shortenedExpansions: 0 }

const firstLine = (message: string): string => message.split('\n', 1).join()
