import type { Credentials, ServiceConnection } from '../../odata/service-connection'
import { readScriptDocument } from '../reso-script/read-script-document'
import { readWrittenScript } from '../reso-script/read-written-script'
import { ScriptProblems } from '../reso-script/script-problems'
import type { WrittenScript } from '../reso-script/written-text'

/** The Parameters and Requests of a RESOScript: all that it has besides a connection. */
export type ScriptRest = Pick<WrittenScript, 'parameters' | 'requests'>

/** A RESOScript, and the variables that it reads. */
export interface ScriptWithVariables {
  readonly text: string
  readonly variables: Readonly<Record<string, string>>
}

/**
 * Reads Parameters and Requests of a RESOScript as they are written. Its ClientSettings need not be filled in.
 *
 * @throws ConfigurationError with a line for each mistake
 */
export function readScriptRest(path: string): ScriptRest {
  const problems = new ScriptProblems(path)
  const root = readScriptDocument(path, problems)
  const rest = root === undefined ? undefined : readWrittenScript(root, problems)
  if (rest === undefined || problems.hasErrors) throw problems.asError()
  return rest
}

/** Writes a RESOScript for a connection. Its text holds nothing of the connection, but reads all of it from variables. */
export function writeScript({ serviceRoot, credentials }: ServiceConnection, rest: ScriptRest): ScriptWithVariables {
  const settings = Object.entries({ WebAPIURI: serviceRoot, ...settingsOf(credentials) })
  const parameters = rest.parameters.map(({ name, value }) => element('Parameter', { Name: name, Value: value.text }))
  const requests = rest.requests.map(({ requestId, outputFile, url }) =>
    element('Request', { RequestId: requestId, OutputFile: outputFile.text, Url: url.text }),
  )
  const text = [
    '<OutputScript>',
    '<ClientSettings>',
    ...settings.map(([name]) => `<${name}>\${${variableOf(name)}}</${name}>`),
    '</ClientSettings>',
    `<Parameters>${parameters.join('\n')}</Parameters>`,
    `<Requests>${requests.join('\n')}</Requests>`,
    '</OutputScript>\n',
  ].join('\n')
  return { text, variables: Object.fromEntries(settings.map(([name, value]) => [variableOf(name), value])) }
}

const settingsOf = (credentials: Credentials): Readonly<Record<string, string>> =>
  credentials.kind === 'bearer token'
    ? { AuthenticationType: 'authorization_code', BearerToken: credentials.token }
    : {
        AuthenticationType: 'client_credentials',
        ClientIdentification: credentials.clientId,
        ClientSecret: credentials.clientSecret,
        TokenURI: credentials.tokenUri,
        ...(credentials.scope === undefined ? {} : { ClientScope: credentials.scope }),
      }

const variableOf = (setting: string): string => `DD_CERTIFY_${setting}`

const element = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(' ')}/>`

/** Escapes a text as the value of an attribute (XML 1.0, 2.3 and 3.3.3). */
const escaped = (text: string): string => text.replace(/[&<"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
