import type { ClientCredentials, Credentials, ServiceConnection } from '../../odata/service-connection'
import { type ResoScript, variablesBeside } from '../reso-script/read-reso-script'
import { readScriptDocument } from '../reso-script/read-script-document'
import { readWrittenScript } from '../reso-script/read-written-script'
import { type Environment, resolveTexts } from '../reso-script/resolve-texts'
import { ScriptProblems } from '../reso-script/script-problems'
import { settingName, type WrittenScript, type WrittenText } from '../reso-script/written-text'

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
 * @param environment for variables in Parameters and Requests
 * @throws ConfigurationError with a line for each mistake, also for one that would show only when they are used
 */
export function readScriptRest(path: string, environment: Environment): ScriptRest {
  const problems = new ScriptProblems(path)
  const root = readScriptDocument(path, problems)
  const rest = root === undefined ? undefined : readWrittenScript(root, problems)
  if (rest === undefined || problems.hasErrors) throw problems.asError()
  const { parameters, requests } = rest
  const texts = [
    ...parameters.map(({ value }) => value),
    ...requests.flatMap(({ outputFile, url }) => [outputFile, url]),
  ]
  resolveTexts([...ANY_SETTINGS, ...texts], { ...variablesBeside(path), ...environment }, problems)
  if (problems.hasErrors) throw problems.asError()
  return rest
}

/** Settings that Parameters may refer to: a connection of the configuration takes the place of what the file has. */
const ANY_SETTINGS: readonly WrittenText[] = [
  'WebAPIURI',
  'AuthenticationType',
  'BearerToken',
  'ClientIdentification',
  'ClientSecret',
  'TokenURI',
  'ClientScope',
].map((name) => ({ name: settingName(name), text: 'any', line: 1 }))

/**
 * Writes a RESOScript for a connection. Its text holds nothing of the connection but its place in the configuration: all else is
 * read from variables.
 */
export function writeScript(
  { serviceRoot, credentials, readFrom }: ServiceConnection,
  rest: ScriptRest,
): ScriptWithVariables {
  const settings = Object.entries({ WebAPIURI: serviceRoot, ...settingsOf(credentials) })
  const parameters = rest.parameters.map(({ name, value }) => element('Parameter', { Name: name, Value: value.text }))
  const requests = rest.requests.map(({ requestId, outputFile, url }) =>
    element('Request', { RequestId: requestId, OutputFile: outputFile.text, Url: url.text }),
  )
  const text = [
    readFrom?.kind === 'configuration'
      ? `<OutputScript FromConfiguration="${escaped(readFrom.place)}">`
      : '<OutputScript>',
    '<ClientSettings>',
    ...settings.map(([name]) => `<${name}>\${${variableOf(name)}}</${name}>`),
    '</ClientSettings>',
    `<Parameters>${parameters.join('\n')}</Parameters>`,
    `<Requests>${requests.join('\n')}</Requests>`,
    '</OutputScript>\n',
  ].join('\n')
  return { text, variables: Object.fromEntries(settings.map(([name, value]) => [variableOf(name), value])) }
}

/** Describes what a RESOScript says when all its placeholders are resolved. */
export type ResolvedScript = Pick<ResoScript, 'connection' | 'parameters' | 'requests'>

/** Writes a RESOScript whose values are all read from variables, also those of Parameters and Requests. */
export function writeScriptOfVariables({ connection, parameters, requests }: ResolvedScript): ScriptWithVariables {
  const variables: Record<string, string> = {}
  const variable = (value: string): WrittenText => {
    // What is empty has no variable: one that is empty counts as not set.
    if (value.trim() === '') return { name: '', text: '', line: 1 }
    const name = variableOf(`Text${Object.keys(variables).length + 1}`)
    variables[name] = value
    return { name, text: `\${${name}}`, line: 1 }
  }
  const rest: ScriptRest = {
    parameters: [...parameters].map(([name, value]) => ({ name, value: variable(value) })),
    requests: [...requests.values()].map(({ requestId, outputFile, url }) => ({
      requestId,
      outputFile: variable(outputFile),
      url: variable(url),
    })),
  }
  const script = writeScript(connection, rest)
  return { text: script.text, variables: { ...variables, ...script.variables } }
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
        ...tokenParameters(credentials),
      }

/** Writes further parameters of the token request as form-encoded text, which is what the setting holds. */
function tokenParameters({ parameters }: ClientCredentials): Readonly<Record<string, string>> {
  const text = new URLSearchParams(parameters).toString()
  return text === '' ? {} : { TokenParameters: text }
}

const variableOf = (setting: string): string => `DD_CERTIFY_${setting}`

const element = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(' ')}/>`

/** Escapes a text as the value of an attribute (XML 1.0, 2.3 and 3.3.3). */
const escaped = (text: string): string => text.replace(/[&<"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
