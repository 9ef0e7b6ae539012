import type { ScenarioResult } from '../../support/report/scenario-result'
import type { DefectName } from '../../support/sample-server/defects'
import { type SampleServer, startSampleServer } from '../../support/sample-server/sample-server'
import { runFeatures } from './run-features'

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
export interface SampleRun {
  readonly defect?: DefectName
  /** The Resource whose Fields are judged beside metadata, Lookup and Field Resource. */
  readonly resource: 'member' | 'property'
  /** Seconds that the server has for an answer. */
  readonly requestTimeout: number
}

/** For tests: judges a sample server over HTTP. */
export async function runAgainstSampleServer({
  defect,
  resource,
  requestTimeout,
}: SampleRun): Promise<ScenarioResult[]> {
  const server = await startSampleServer({ defects: defect === undefined ? [] : [defect] })
  try {
    return await runFeatures({
      resoScript: resoScriptFor(server),
      requestTimeout,
      paths: [
        'features/metadata/*.feature',
        'features/lookup-resource/*.feature',
        `features/data-dictionary/v2.0/resources/${resource}.feature`,
      ],
    })
  } finally {
    await server.close()
  }
}
