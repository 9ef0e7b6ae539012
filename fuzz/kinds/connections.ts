import { printableLines } from '../../support/dictionary/wording'
import { readRecipientConfigs } from '../../support/run/certify/read-recipient-configs'
import { readResoScript } from '../../support/run/reso-script/read-reso-script'
import { readCertificationConfig } from '../../support/run/settings/certification-config'
import { openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import { jsonMutator } from '../mutations/json'
import { xmlMutator } from '../mutations/xml'
import { Workspace } from '../workspace'

const SECRETS = ['Secret-Token-4711', 'Secret-Of-The-Client-0815']

const [TOKEN, CLIENT_SECRET] = SECRETS

const SCRIPT = `<?xml version="1.0" encoding="UTF-8"?>
<OutputScript>
  <RESOScriptVersion>3.0.0</RESOScriptVersion>
  <ClientSettings>
    <WebAPIURI>https://api.example.org/odata</WebAPIURI>
    <AuthenticationType>client_credentials</AuthenticationType>
    <ClientIdentification>me</ClientIdentification>
    <ClientSecret>${CLIENT_SECRET}</ClientSecret>
    <TokenURI>https://api.example.org/token</TokenURI>
    <ClientScope>\${SCOPE}</ClientScope>
  </ClientSettings>
  <Parameters>
    <Parameter Name="EndpointResource" Value="Property"/>
    <Parameter Name="KeyField" Value="ListingKey"/>
    <Parameter Name="Both" Value="*Parameter_EndpointResource*/*Parameter_KeyField*"/>
  </Parameters>
  <Requests>
    <Request RequestId="one" OutputFile="one.json" Url="*ClientSettings_WebAPIURI*/*Parameter_Both*"/>
  </Requests>
</OutputScript>
`

const WITH_TOKEN = SCRIPT.replace(/<AuthenticationType>[\s\S]*<\/ClientScope>/, `<BearerToken>${TOKEN}</BearerToken>`)

/** RESOScripts, with secrets that no message may quote. */
export const resoScript: Kind = {
  id: 'resoscript',
  mostSeconds: 10,
  load: () => {
    const workspace = new Workspace()
    return openFileKind({
      originals: [
        { name: 'a RESOScript with client credentials', bytes: Buffer.from(SCRIPT), verdict: 'conformant' },
        { name: 'a RESOScript with a token', bytes: Buffer.from(WITH_TOKEN), verdict: 'conformant' },
      ],
      mutate: xmlMutator(),
      read: async (bytes) => {
        const script = readResoScript(workspace.write('my.resoscript', bytes), { SCOPE: 'read' })
        const { connection, parameters, requests, warnings } = script
        const said = printableLines(warnings.map((warning) => `Warning: ${warning}`).join('\n'))
        return { verdict: 'conformant', said, meaning: { connection, parameters, requests } }
      },
      secrets: SECRETS,
      close: async () => workspace.remove(),
    })
  },
}

const CONFIG = {
  description: 'recipients',
  providerUoi: 'T00000001',
  configs: [
    {
      recipientUoi: 'M00000001',
      providerUsi: 'S1',
      serviceRootUri: 'https://api.example.org/odata',
      token: TOKEN,
      originatingSystemName: 'Some MLS',
    },
    {
      recipientUoi: 'M00000002',
      providerUsi: 'S1',
      serviceRootUri: 'https://api.example.org/other',
      clientCredentials: {
        clientId: 'me',
        clientSecret: CLIENT_SECRET,
        tokenUri: 'https://api.example.org/token',
        scope: 'read',
      },
    },
  ],
}

/** Leaves out the lines where something stands in a file: they say how it was written. */
const withoutPlaces = (meaning: unknown): unknown =>
  JSON.parse(JSON.stringify(meaning, (name, value) => (name === 'readFrom' ? undefined : value)))

/** Configurations of RESO's certification tools, with secrets that no message may quote. */
export const certificationConfig: Kind = {
  id: 'certification-config',
  mostSeconds: 10,
  load: () => {
    const workspace = new Workspace()
    return openFileKind({
      originals: [{ name: 'two recipients', bytes: Buffer.from(JSON.stringify(CONFIG)), verdict: 'conformant' }],
      mutate: jsonMutator(),
      read: async (bytes, random) => {
        const path = workspace.write('config.json', bytes)
        const meaning = random.chance(70)
          ? readRecipientConfigs(path)
          : readCertificationConfig(path, 'https://api.example.org/other/')
        return { verdict: 'conformant', said: '', meaning: withoutPlaces(meaning) }
      },
      secrets: SECRETS,
      close: async () => workspace.remove(),
    })
  },
}
