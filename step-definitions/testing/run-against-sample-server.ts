import type { ScenarioResult } from '../../support/report/scenario-result'
import type { DefectName } from '../../support/sample-server/defects'
import { type SampleServer, startSampleServer } from '../../support/sample-server/sample-server'
import { runFeatures, type TestRun } from './run-features'

/** A RESOScript with client credentials for a sample server. */
const resoScriptFor = ({ serviceRoot, tokenUri, clientId, clientSecret }: SampleServer): string =>
  `<OutputScript>
    <ClientSettings>
      <WebAPIURI>${serviceRoot}</WebAPIURI>
      <AuthenticationType>client_credentials</AuthenticationType>
      <ClientIdentification>${clientId}</ClientIdentification>
      <ClientSecret>${clientSecret}</ClientSecret>
      <TokenURI>${tokenUri}</TokenURI>
    </ClientSettings>
  </OutputScript>`

/** What a sample server does wrong, and what is asked about it. */
export interface SampleRun extends Pick<TestRun, 'paths' | 'tags' | 'version'> {
  readonly defects?: readonly DefectName[]
  /** Seconds that the server has for an answer. */
  readonly requestTimeout: number
  /** 100 when absent. */
  readonly recordsPerResource?: number
}

/** For tests: judges a sample server over HTTP. */
export async function runAgainstSampleServer(run: SampleRun): Promise<ScenarioResult[]> {
  const { defects = [], version, recordsPerResource } = run
  const server = await startSampleServer({
    defects,
    ...(version === undefined ? {} : { dictionaryVersion: version }),
    ...(recordsPerResource === undefined ? {} : { recordsPerResource }),
  })
  try {
    return await runFeatures({ ...run, resoScript: resoScriptFor(server) })
  } finally {
    await server.close()
  }
}
