import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { startSampleServerThread } from '../../sample-server/sample-server-thread'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'
import { webApiService } from './web-api-service'

const RESOSCRIPT = join(PROJECT_ROOT, 'reference', 'resoscripts', 'sample-server.resoscript')

/** Enough to see sampling work, in seconds. */
const RECORDS_PER_RESOURCE = 10

/** Starts the sample server as what a run judges, over HTTP like any other server. It stops with the run. */
export async function sampleService(configuration: RunConfiguration): Promise<RunSource> {
  const server = await startSampleServerThread({
    dictionaryVersion: configuration.dictionaryVersion,
    recordsPerResource: configuration.sampleServerRecords ?? RECORDS_PER_RESOURCE,
    // Compressing takes longer than the way inside this machine.
    compresses: false,
  })
  const service = webApiService(RESOSCRIPT, configuration, {
    SAMPLE_SERVER: server.origin,
    SAMPLE_SERVER_SECRET: server.clientSecret,
  })
  return {
    ...service,
    description: `the sample server on ${server.origin}`,
    tested: { kind: 'sample server' },
    options: [],
    hint: 'set RESOSCRIPT or METADATA to test yours',
    close: () => server.close(),
  }
}
