import type { CollectionReader } from '../odata/collection-page'
import type { JsonObject } from '../odata/json-value'
import type { RunConfiguration } from '../run/run-configuration'
import { metadataFile } from './metadata-file'
import { sampleService } from './sample-service'
import { webApiService } from './web-api-service'

/** Where a run gets what it judges. */
export interface RunSource {
  /** For people, e.g. `metadata file my-metadata.xml`. */
  readonly description: string
  /** @throws ConfigurationError when there are none to be had */
  metadata(): Promise<Buffer>
  /** Reads the server's Resources; undefined when a file is under test. */
  readonly reader: CollectionReader | undefined
  /** Lookup records that were saved earlier. */
  readonly savedLookups: readonly JsonObject[] | undefined
  close(): Promise<void>
}

/**
 * The metadata file, the server that a RESOScript names, or when nothing is configured the sample server.
 *
 * @throws ConfigurationError when a file cannot be used
 */
export async function openSource(configuration: RunConfiguration): Promise<RunSource> {
  if (configuration.metadata !== undefined) return metadataFile(configuration.metadata, configuration.lookups)
  if (configuration.resoScript !== undefined) return webApiService(configuration.resoScript, configuration)
  return sampleService(configuration)
}
