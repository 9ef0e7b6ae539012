import type { CollectionPage, CollectionReader } from '../odata/collection-page'
import type { JsonObject } from '../odata/json-value'
import type { QueryOptions } from '../odata/query-options'
import { replicate } from './replicate'
import type { BrokenReplication, Replication } from './replication'
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
  /** All records, fetched now. */
  replicateAgain(): Promise<Replication | BrokenReplication>
}

export interface KnownRecords {
  readonly known: true
  readonly records: readonly JsonObject[]
}

/** The records of one Resource, fetched at most once, however many scenarios ask for them. */
export class ReplicatedResource {
  /** Undefined when no server can be asked for the Resource. */
  readonly served: ServedCollection | undefined
  readonly #savedRecords: readonly JsonObject[] | undefined

  constructor(
    readonly resource: ResourceToReplicate,
    { reader, entitySet, savedRecords }: RecordSources,
  ) {
    this.#savedRecords = savedRecords
    this.served = reader && entitySet !== undefined ? serve(reader, entitySet, resource) : undefined
  }

  /** Each record once: the saved ones, else those of the server. Never rejects because of a request. */
  async records(): Promise<KnownRecords | UnknownRecords> {
    if (this.#savedRecords !== undefined) return { known: true, records: this.#savedRecords }
    if (this.served === undefined) return noRecordsGiven(this.resource.name)
    const result = await this.served.replication()
    if (result.kind === 'broken') return unknownAfter(result.error, brokenCause(this.resource, result))
    return { known: true, records: result.records }
  }
}

function serve(reader: CollectionReader, entitySet: string, resource: ResourceToReplicate): ServedCollection {
  let remembered: Promise<Replication | BrokenReplication> | undefined
  return {
    page: (options) => reader.page(entitySet, options),
    replication: () => {
      remembered ??= replicate(reader, entitySet, resource)
      return remembered
    },
    replicateAgain: () => replicate(reader, entitySet, resource),
  }
}

/** The fault behind a broken replication: no page came at all, or a later one failed. */
export const brokenCause = ({ name }: ResourceToReplicate, { pages }: BrokenReplication): string =>
  pages.length === 0 ? `${name} Resource on the server` : `replication of the ${name} Resource`

/** Why there are no records when nobody gave any. */
export const noRecordsGiven = (name: ResourceToReplicate['name']): UnknownRecords => ({
  known: false,
  reason:
    name === 'Lookup'
      ? 'the values are records of the Lookup Resource, and none were given'
      : `no records of the ${name} Resource were given`,
  advice:
    name === 'Lookup'
      ? 'save the records of the Lookup Resource and name the file with LOOKUPS=file.json'
      : 'name the server with RESOSCRIPT=file.resoscript',
})
