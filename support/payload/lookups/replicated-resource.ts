import type { CollectionPage, CollectionReader, QueryOptions } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { askCount } from './ask-count'
import { brokenCause, replicationCause } from './causes'
import { isCutShort } from './completeness'
import { replicate } from './replicate'
import type { AdvertisedCount, BrokenReplication, Replication } from './replication'
import type { ResourceToReplicate } from './resource-to-replicate'
import { type UnknownRecords, unknownAfter } from './unknown-records'

/** Where the records of a Resource can come from. */
export interface RecordSources {
  /** Reads the server; undefined when a file is under test. */
  readonly reader: CollectionReader | undefined
  /** Name of the EntitySet that exposes the Resource; undefined when the metadata declare none. */
  readonly entitySet: string | undefined
  /** Records that were saved earlier; they go before the server's. */
  readonly savedRecords: readonly JsonObject[] | undefined
}

/** The collection of a server that can be asked. */
export interface ServedCollection {
  /** @throws RequestError for whatever is not a page of records */
  page(options: QueryOptions): Promise<CollectionPage>
  /** All records, fetched when they are first asked for, and then remembered. */
  replication(): Promise<Replication | BrokenReplication>
  /** Each record once, from the remembered replication, or why there are none. */
  records(): Promise<KnownRecords | UnknownRecords>
  /** The count of records now. */
  count(): Promise<AdvertisedCount>
  /** All records, fetched now. */
  replicateAgain(): Promise<Replication | BrokenReplication>
}

export interface KnownRecords {
  readonly kind: 'known'
  readonly records: readonly JsonObject[]
}

/** The records of one Resource, fetched at most once, however many scenarios ask for them. */
export class ReplicatedResource {
  /** Undefined when no server can be asked for the Resource. */
  readonly served: ServedCollection | undefined
  readonly #savedRecords: readonly JsonObject[] | undefined
  #isFetched = false

  constructor(
    readonly resource: ResourceToReplicate,
    { reader, entitySet, savedRecords }: RecordSources,
  ) {
    this.#savedRecords = savedRecords
    this.served = reader && entitySet !== undefined ? this.#serve(reader, entitySet) : undefined
  }

  /** Each record once: the saved ones, else those of the server. Never rejects because of a request. */
  async records(): Promise<KnownRecords | UnknownRecords> {
    if (this.#savedRecords !== undefined) return { kind: 'known', records: this.#savedRecords }
    return this.served?.records() ?? noRecordsGiven(this.resource.name)
  }

  /** The same, but undefined when nobody has asked for the server's records yet: asks for nothing itself. */
  async fetched(): Promise<KnownRecords | UnknownRecords | undefined> {
    return this.#savedRecords === undefined && !this.#isFetched ? undefined : this.records()
  }

  #serve(reader: CollectionReader, entitySet: string): ServedCollection {
    const { resource } = this
    let remembered: Promise<Replication | BrokenReplication> | undefined
    const replication = () => {
      this.#isFetched = true
      remembered ??= replicate(reader, entitySet, resource)
      return remembered
    }
    return {
      page: (options) => reader.page(entitySet, options),
      replication,
      records: async () => recordsOf(resource, await replication()),
      count: () => askCount(reader, entitySet),
      replicateAgain: () => replicate(reader, entitySet, resource),
    }
  }
}

function recordsOf(
  resource: ResourceToReplicate,
  result: Replication | BrokenReplication,
): KnownRecords | UnknownRecords {
  if (result.kind === 'broken') return unknownAfter(result.error, brokenCause(resource, result))
  if (!isCutShort(result)) return { kind: 'known', records: result.records }
  return {
    kind: 'unknown',
    reason: `only ${result.records.length} records could be fetched: pages beyond repeat them`,
    advice: 'answer $skip with the records that follow',
    cause: replicationCause(resource),
  }
}

/** Why there are no records when nobody gave any. */
export const noRecordsGiven = (name: ResourceToReplicate['name']): UnknownRecords => ({
  kind: 'unknown',
  reason:
    name === 'Lookup'
      ? 'the values are records of the Lookup Resource, and none were given'
      : `no records of the ${name} Resource were given`,
  advice:
    name === 'Lookup'
      ? 'save the records of the Lookup Resource and name the file with LOOKUPS=file.json'
      : 'name the server with RESOSCRIPT=file.resoscript',
})
