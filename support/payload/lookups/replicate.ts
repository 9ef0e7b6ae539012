import { type CollectionPage, type CollectionReader, filledPage, followingPages } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import { catchRequestError, type RequestError } from '../../odata/request-error'
import type {
  AdvertisedCount,
  BrokenReplication,
  ReplicatedPage,
  Replication,
  ResourceToReplicate,
} from '../replication'
import { askCount } from '../replication'
import { RecordMemory } from './record-memory'

/**
 * Fetches all records of a Resource page by page, with the count that it advertises before and after. If the count
 * changed meanwhile, everything is fetched once more. A request that fails ends the replication and is part of the
 * result, never thrown.
 */
export async function replicate(
  reader: CollectionReader,
  entitySet: string,
  resource: ResourceToReplicate,
): Promise<Replication | BrokenReplication> {
  const first = await fetchAll(reader, entitySet, resource)
  if (first.kind === 'broken' || !first.moved) return first
  const second = await fetchAll(reader, entitySet, resource)
  return second.kind === 'broken' ? second : { ...second, attempts: 2 }
}

async function fetchAll(
  reader: CollectionReader,
  entitySet: string,
  resource: ResourceToReplicate,
): Promise<Replication | BrokenReplication> {
  const collected = new CollectedRecords(resource.key)
  const pages: ReplicatedPage[] = []
  let endsInRepetition = false
  const countBefore = await askCount(reader, entitySet)
  if (countBefore.kind === 'failed' && !isAnswer(countBefore.error)) {
    return { kind: 'broken', error: countBefore.error, records: [], countBefore, pages }
  }
  const replicated = async (): Promise<Replication> => {
    const isAll = () => countBefore.kind === 'given' && BigInt(collected.size) >= countBefore.count
    for await (const page of pagesOf(reader, entitySet, resource, isAll)) {
      const newRecords = collected.add(page.records)
      pages.push(replicatedPage(page, newRecords))
      endsInRepetition = newRecords === 0 && page.records.length > 0
      if (endsInRepetition) break
    }
    const countAfter = await askCount(reader, entitySet)
    return {
      kind: 'replicated',
      records: collected.records,
      repeatedKeys: collected.repeatedKeys,
      endsInRepetition,
      countBefore,
      countAfter,
      pages,
      attempts: 1,
      moved: differ(countBefore, countAfter),
    }
  }
  return catchRequestError(replicated, (error) => ({
    kind: 'broken',
    error,
    records: collected.records,
    countBefore,
    pages,
  }))
}

const replicatedPage = ({ records, exchange }: CollectionPage, newRecords: number): ReplicatedPage => ({
  received: records.length,
  newRecords,
  exchange,
})

const differ = (before: AdvertisedCount, after: AdvertisedCount): boolean =>
  before.kind === 'given' && after.kind === 'given' && before.count !== after.count

/** Decides if the server answers: it may refuse the count alone, but without an answer, pages would not come either. */
const isAnswer = ({ kind }: RequestError): boolean => kind === 'refused' || kind === 'unusable'

const PAGE_SIZE = 1000

/** Some servers refuse to send a thousand records where they should send fewer; nothing in RCP-40 forbids it. */
const SMALL_PAGE_SIZE = 100

/**
 * Asks for all pages of a Resource up to an empty one, whatever count it advertises: records beyond the count count,
 * too. A page may be smaller than asked for; the next `$skip` is what really came (RCP-40, Lookup Resource: "Clients
 * should be prepared to paginate with page sizes less than the requested size"). An empty page with a nextLink is only a
 * part, unless all have come that are counted.
 *
 * @throws RequestError when a page cannot be read
 */
async function* pagesOf(
  reader: CollectionReader,
  entitySet: string,
  { followsNextLink }: ResourceToReplicate,
  isAll: () => boolean,
): AsyncGenerator<CollectionPage> {
  let received = 0
  let hasLinks = false
  let size = PAGE_SIZE
  for (;;) {
    const ask = () => reader.page(entitySet, { $top: size, $skip: received })
    const first = await catchRequestError(ask, (error) => {
      if (received > 0 || error.kind !== 'refused') throw error
      size = SMALL_PAGE_SIZE
      return ask()
    })
    hasLinks ||= followsNextLink && first.nextLink !== undefined
    let answered = 0
    for await (const page of partsOf(reader, first, followsNextLink, isAll)) {
      answered += page.records.length
      yield page
    }
    // A server that links its pages gives no link where nothing follows (OData JSON Format 4.01, 4.6.5).
    if (answered === 0 || (hasLinks && answered < size)) return
    received += answered
  }
}

/** Yields the pages of one answer: by its nextLinks, or the first of them that has a record. */
function partsOf(
  reader: CollectionReader,
  first: CollectionPage,
  followsNextLink: boolean,
  isAll: () => boolean,
): AsyncIterable<CollectionPage> | Iterable<CollectionPage | Promise<CollectionPage>> {
  if (first.records.length === 0 && isAll()) return [first]
  return followsNextLink ? followingPages(reader, first, (one) => one) : [filledPage(reader, first)]
}

/** Collects records as pages bring them, and keeps each once. */
class CollectedRecords {
  readonly #records = new Map<string, JsonObject>()
  readonly #repeatedKeys = new Set<string>()
  readonly #memory = new RecordMemory()

  /** @param key the name of the Field that identifies a record; records without it are told apart by their content */
  constructor(readonly key: string) {}

  get size(): number {
    return this.#records.size
  }

  get records(): readonly JsonObject[] {
    return [...this.#records.values()]
  }

  get repeatedKeys(): readonly string[] {
    return [...this.#repeatedKeys]
  }

  /** Adds a page and counts its new records. The repeated keys of a page without any are not kept. */
  add(page: readonly JsonObject[]): number {
    const repeated: string[] = []
    const before = this.#records.size
    for (const record of page) {
      const key = textOf(record, this.key)
      const identity = key ?? JSON.stringify(record)
      if (!this.#records.has(identity)) this.#keep(identity, record)
      else if (key !== undefined) repeated.push(key)
    }
    const newRecords = this.#records.size - before
    if (newRecords > 0) for (const key of repeated) this.#repeatedKeys.add(key)
    return newRecords
  }

  #keep(identity: string, record: JsonObject): void {
    this.#memory.keep(record)
    this.#records.set(identity, record)
  }
}
