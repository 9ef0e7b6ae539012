import type { ScenarioResult } from '../../support/results/scenario-result'
import type { DefectName } from '../../support/sample-server/defects'
import type { Representation } from '../../support/sample-server/representation'
import { type SampleServer, startSampleServer } from '../../support/sample-server/sample-server'
import { runFeatures, type TestRun } from './run-features'

/** A RESOScript with client credentials for a sample server. */
const resoScriptFor = ({ serviceRoot, tokenUri, clientId, clientSecret }: SampleServer, rest: string): string =>
  `<OutputScript>
    <ClientSettings>
      <WebAPIURI>${serviceRoot}</WebAPIURI>
      <AuthenticationType>client_credentials</AuthenticationType>
      <ClientIdentification>${clientId}</ClientIdentification>
      <ClientSecret>${clientSecret}</ClientSecret>
      <TokenURI>${tokenUri}</TokenURI>
    </ClientSettings>
    ${rest}
  </OutputScript>`

/** A test run against a sample server with these defects. */
export interface SampleRun
  extends Pick<TestRun, 'paths' | 'tags' | 'version' | 'certification' | 'originatingSystemName'> {
  readonly defects?: readonly DefectName[]
  /** Seconds that the server has for an answer. */
  readonly requestTimeout: number
  /** 100 when absent. */
  readonly recordsPerResource?: number
  /** String lookups when absent. */
  readonly representation?: Representation
  /** Elements of the RESOScript after its ClientSettings. */
  readonly resoScript?: string
}

/** For tests: judges a sample server over HTTP. */
export async function runAgainstSampleServer(run: SampleRun): Promise<ScenarioResult[]> {
  const { defects = [], version, recordsPerResource, representation, resoScript = '' } = run
  const server = await startSampleServer({
    defects,
    ...(version === undefined ? {} : { dictionaryVersion: version }),
    ...(recordsPerResource === undefined ? {} : { recordsPerResource }),
    ...(representation === undefined ? {} : { representation }),
  })
  try {
    return await runFeatures({ ...run, resoScript: resoScriptFor(server, resoScript) })
  } finally {
    await server.close()
  }
}
