import type { RunConfiguration } from '../settings/run-configuration'
import { metadataFile } from './metadata-file'
import type { RunSource } from './run-source'

/**
 * The metadata file, the server that a RESOScript names, or when nothing is configured the sample server.
 *
 * @throws ConfigurationError when a file cannot be used
 */
export async function openSource(configuration: RunConfiguration): Promise<RunSource> {
  if (configuration.metadata !== undefined) return metadataFile(configuration.metadata, configuration.lookups)
  // Loaded here, so that a run on a file starts without the libraries for HTTP.
  const { webApiService }: typeof import('./web-api-service') = require('./web-api-service')
  if (configuration.resoScript !== undefined) return webApiService(configuration.resoScript, configuration)
  const { sampleService }: typeof import('./sample-service') = require('./sample-service')
  return sampleService(configuration)
}
