import type { CollectionReader } from '../odata/collection-page'
import type { JsonObject } from '../odata/json-value'

/** Where a run gets what it judges. */
export interface RunSource {
  /** For people, e.g. `metadata file my-metadata.xml`. */
  readonly description: string
  /** @throws ConfigurationError when there are none to be had */
  metadata(): Promise<Buffer>
  /** The server; undefined when a file is under test. */
  readonly service: RunService | undefined
  /** Lookup records that were saved earlier. */
  readonly savedLookups: readonly JsonObject[] | undefined
  close(): Promise<void>
}

/** A server that a run asks for records. */
export interface RunService {
  /** For people, without secrets. */
  readonly root: string
  readonly reader: CollectionReader
}
