import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import { fileFault } from '../../dictionary/file-fault'
import { messageOf } from '../../dictionary/wording'
import { readLookupRecords } from '../../payload/lookup-records'
import { shownPath } from '../server-settings'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'

/**
 * Opens what a run judges: the metadata file, the server that a RESOScript names, or without settings the sample server.
 *
 * @throws ConfigurationError when a file cannot be used
 */
export async function openSource(configuration: RunConfiguration): Promise<RunSource> {
  if (configuration.metadata !== undefined) return metadataFile(configuration.metadata, configuration.lookups)
  // Loaded here, so that a run on a file starts without the libraries for HTTP, and the server of others without ours.
  const { webApiService }: typeof import('./web-api-service') = require('./web-api-service')
  if (configuration.resoScript !== undefined) return webApiService(configuration.resoScript, configuration)
  const { sampleService }: typeof import('./sample-service') = require('./sample-service')
  return sampleService(configuration)
}

/**
 * Makes a metadata file what a run judges, with saved Lookup records when there are any.
 *
 * @throws ConfigurationError when the Lookup records cannot be used
 */
async function metadataFile(path: string, lookups: string | undefined): Promise<RunSource> {
  return {
    description: `metadata file ${relative(process.cwd(), path)}`,
    tested: { kind: 'file' },
    options: ['--metadata', shownPath(path), ...(lookups === undefined ? [] : ['--lookups', shownPath(lookups)])],
    metadata: () => readBytes(path, 'METADATA'),
    service: undefined,
    savedLookups: lookups === undefined ? undefined : await readLookups(lookups),
    close: async () => {},
  }
}

async function readBytes(path: string, variable: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ConfigurationError(`${variable}: there is no file ${path}`)
    throw new ConfigurationError(`${variable}: ${path} cannot be read: ${fileFault(error)}`)
  }
}

async function readLookups(path: string): Promise<RunSource['savedLookups']> {
  const bytes = await readBytes(path, 'LOOKUPS')
  try {
    return readLookupRecords(bytes)
  } catch (error) {
    throw new ConfigurationError(`LOOKUPS: ${path} has no usable Lookup records:\n${messageOf(error)}`)
  }
}
