import type { RunConfiguration } from '../run/run-configuration'
import { metadataFile } from './metadata-file'
import type { RunSource } from './run-source'
import { sampleService } from './sample-service'
import { webApiService } from './web-api-service'

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
