import type { SentRequest } from '../dictionary/finding'
import type { EntitySet } from '../metadata/entity-container'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { type CollectionPage, type CollectionReader, filledPage, type QueryOptions } from '../odata/collection-reader'
import { sentRequest } from '../odata/exchange'
import type { JsonObject } from '../odata/json-value'
import { type LookupRecords, toLookupRecords } from './lookup-records'
import { replicate } from './lookups/replicate'
import type { AdvertisedCount, BrokenReplication, ReplicatedPage, Replication } from './replication'
import { askCount, FIELD_RESOURCE, LOOKUP_RESOURCE, type ResourceToReplicate, whyIncomplete } from './replication'
import type { UnknownRecords } from './unknown-records'

/** The sources of the records of a Resource. */
export interface RecordSources {
  /** Reads the server; undefined when a file is under test. */
  readonly reader: CollectionReader | undefined
  /** The name of the EntitySet that exposes the Resource; undefined when the metadata declare none. */
  readonly entitySet: string | undefined
  /** Records that were saved earlier; they are used instead of the server's. */
  readonly savedRecords: readonly JsonObject[] | undefined
}

/** The collection of a server that can be asked. */
export interface ServedCollection {
  /**
   * Asks for a page.
   *
   * @throws RequestError for whatever is not a page of records
   */
  page(options: QueryOptions): Promise<CollectionPage>
  /** The same, and where it is an empty part for the page with records that its nextLinks lead to. */
  filledPage(options: QueryOptions): Promise<CollectionPage>
  /** Returns all records, which are fetched at the first call and then remembered. */
  replication(): Promise<Replication | BrokenReplication>
  /** Returns each record once, from the remembered replication, or why none are known. */
  records(): Promise<KnownRecords | UnknownRecords>
  /** Asks for the count of records now. */
  count(): Promise<AdvertisedCount>
  /** Fetches all records now. */
  replicateAgain(): Promise<Replication | BrokenReplication>
}

/** The records of a Resource, each once. */
export interface KnownRecords {
  readonly kind: 'known'
  readonly records: readonly JsonObject[]
  /** The reason why there may be others; undefined when these are all. */
  readonly incomplete?: UnknownRecords
  /** Returns the request that brought the record at this place; undefined for saved records. */
  readonly requestOf: (index: number) => SentRequest | undefined
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

  /** Returns each record once: the saved ones, else those of the server. It never rejects because of a request. */
  async records(): Promise<KnownRecords | UnknownRecords> {
    if (this.#savedRecords !== undefined) return savedRecords(this.#savedRecords)
    return this.served?.records() ?? noRecordsGiven(this.resource.name)
  }

  /** Returns the records without asking the server: undefined when no scenario has asked for its records yet. */
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
      filledPage: (options) => filledPage(reader, reader.page(entitySet, options)),
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
  const { records, pages } = result
  const incomplete = whyIncomplete(resource, result)
  const known: KnownRecords = { kind: 'known', records, requestOf: requestsBy(pages) }
  if (incomplete === undefined) return known
  return records.length === 0 ? incomplete : { ...known, incomplete }
}

const savedRecords = (records: readonly JsonObject[]): KnownRecords => ({
  kind: 'known',
  records,
  requestOf: () => undefined,
})

/** Makes a function that tells which request brought a record, by its place among those of all pages. */
function requestsBy(pages: readonly ReplicatedPage[]): (index: number) => SentRequest | undefined {
  let requests: readonly SentRequest[] | undefined
  return (index) => {
    requests ??= pages.flatMap(({ newRecords, exchange }) => Array<SentRequest>(newRecords).fill(sentRequest(exchange)))
    return requests[index]
  }
}

/** Explains that there is neither a server nor a file of records. */
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

/** The Lookup Resource of a server, whose records are also the values of string lookup Fields. */
export class LookupResource extends ReplicatedResource {
  #lookupRecords: Promise<LookupRecords | UnknownRecords> | undefined

  /** Returns the records by LookupName, which are grouped once: every lookup sentence asks. */
  lookupRecords(): Promise<LookupRecords | UnknownRecords> {
    this.#lookupRecords ??= this.records().then((result) =>
      result.kind === 'known' ? toLookupRecords(result.records, result.incomplete) : result,
    )
    return this.#lookupRecords
  }
}

/**
 * Finds the Lookup Resource that a server declares, or takes saved records of one; undefined when there is neither.
 *
 * @param reader undefined when a metadata file is under test
 */
export function lookupResourceOf(
  model: EntityDataModel,
  reader: CollectionReader | undefined,
  savedRecords: readonly JsonObject[] | undefined,
): LookupResource | undefined {
  const entitySet = entitySetOf(model, LOOKUP_RESOURCE.name)?.name
  if (entitySet === undefined && savedRecords === undefined) return undefined
  return new LookupResource(LOOKUP_RESOURCE, { reader, entitySet, savedRecords })
}

/**
 * Finds the Field Resource that a server declares; undefined when it declares none.
 *
 * @param reader undefined when a metadata file is under test
 */
export function fieldResourceOf(
  model: EntityDataModel,
  reader: CollectionReader | undefined,
): ReplicatedResource | undefined {
  const entitySet = entitySetOf(model, FIELD_RESOURCE.name)?.name
  if (entitySet === undefined) return undefined
  return new ReplicatedResource(FIELD_RESOURCE, { reader, entitySet, savedRecords: undefined })
}

/**
 * Finds the EntitySet under which a Resource is asked for: one that exposes its EntityType, preferably under the same
 * name. It is undefined when the metadata declare none, for then no request can reach the Resource.
 *
 * @param resourceName the name of the EntityType or of the EntitySet
 */
export function entitySetOf(model: EntityDataModel, resourceName: string): EntitySet | undefined {
  const type = model.resource(resourceName)
  const exposing = model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .filter(({ entityType }) => entityType === type?.qualifiedName)
  return exposing.find(({ name }) => name === resourceName) ?? exposing[0]
}
