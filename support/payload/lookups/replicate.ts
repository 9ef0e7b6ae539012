import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
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
import { resourcePages } from '../resource-pages'
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
    const { followsNextLink } = resource
    for await (const page of resourcePages(reader, entitySet, { followsNextLink, isAll })) {
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
