import { ConfigurationError } from '../../dictionary/command-line'
import { groupBy } from '../../dictionary/group-by'
import { isJsonObject } from '../../odata/json-value'
import type { Credentials, ServiceConnection } from '../../odata/service-connection'
import { isHeaderSafe } from '../../odata/service-connection'
import { FOLDER_NAME, isFolderName, type RecipientIdentifiers } from '../recipient-identifiers'
import { isHttpUrl, isReadByOthers } from '../reso-script/service-url'
import {
  type ConfigPart,
  MEMBERS,
  readConfigFile,
  refuseUnknown,
  textsIn,
  UnusableConfig,
} from '../settings/certification-config'
import { type RecipientConfig, recipientName } from './recipient'

/**
 * Reads all recipients of a configuration of RESO's certification tools: a JSON file with a providerUoi and an array
 * `configs`, each with serviceRootUri, recipientUoi, providerUsi, either a token or clientCredentials (clientId,
 * clientSecret, tokenUri and perhaps scope), and perhaps originatingSystemName and originatingSystemId.
 *
 * @throws ConfigurationError with one line when the file cannot be read, else one for each config that cannot be used and
 *   for each folder that two of them would share; it quotes nothing of the file but identifiers, because it holds secrets
 */
export function readRecipientConfigs(path: string): readonly RecipientConfig[] {
  const problems: string[] = []
  const unlessUnusable = <Result>(read: () => Result): Result | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UnusableConfig)) throw error
      problems.push(error.about('--config', path))
      return undefined
    }
  }
  const recipients = unlessUnusable(() => {
    const { file, configs } = readConfigFile(path)
    const { providerUoi } = textsNeededIn(file, 'providerUoi')
    noteFolders({ providerUoi }, file)
    const read = configs.map((config) => unlessUnusable(() => recipientOf(config, providerUoi, path)))
    noteSharedFolders(read, configs)
    return read.filter((recipient) => recipient !== undefined)
  })
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))
  return recipients ?? []
}

function recipientOf(config: ConfigPart, providerUoi: string, path: string): RecipientConfig {
  refuseUnknown(config, MEMBERS.config)
  const { providerUsi, recipientUoi } = textsNeededIn(config, 'providerUsi', 'recipientUoi')
  noteFolders({ providerUsi, recipientUoi }, config)
  const connection: ServiceConnection = {
    serviceRoot: urlNeededIn(config, 'serviceRootUri'),
    credentials: credentialsIn(config),
    readFrom: { kind: 'configuration', place: `${path}:${config.lineOf()}` },
  }
  return {
    identifiers: { providerUoi, providerUsi, recipientUoi },
    connection,
    ...textsIn(config, 'description', 'originatingSystemName', 'originatingSystemId'),
    warnings: warningsOf(connection, config, path),
  }
}

/** Warns of credentials without TLS, which RFC 6749, 3.1 and 3.2, and RFC 6750, 5.3 ask for. */
function warningsOf({ serviceRoot, credentials }: ServiceConnection, config: ConfigPart, path: string): string[] {
  const urls = [
    ['serviceRootUri', serviceRoot, config.lineOf('serviceRootUri')],
    ...(credentials.kind === 'client credentials'
      ? [['clientCredentials.tokenUri', credentials.tokenUri, config.lineOf('clientCredentials', 'tokenUri')] as const]
      : []),
  ] as const
  return urls.flatMap(([name, url, line]) =>
    isReadByOthers(url)
      ? [`${path}:${line}: ${config.place}${name} is http: credentials can be read on their way; use https`]
      : [],
  )
}

function noteFolders(identifiers: Partial<RecipientIdentifiers>, { place, lineOf }: ConfigPart): void {
  const [name] = Object.entries(identifiers).find(([, identifier]) => !isFolderName(identifier)) ?? []
  if (name !== undefined)
    throw new UnusableConfig(`${place}${name} cannot be the name of a folder: it may have ${FOLDER_NAME}`, lineOf(name))
}

function credentialsIn(config: ConfigPart): Credentials {
  const token = bearerToken(config)
  const clientCredentials = clientCredentialsIn(config)
  if (token !== undefined && clientCredentials !== undefined) {
    throw new UnusableConfig(
      `${config.place}token and ${config.place}clientCredentials exclude each other: keep one`,
      config.lineOf('token'),
    )
  }
  const credentials = token ?? clientCredentials
  if (credentials !== undefined) return credentials
  throw new UnusableConfig(`${config.place}token is missing: write it, or clientCredentials`, config.lineOf())
}

/** Returns the client credentials; undefined also for the blank ones of a template that was filled in with a token. */
function clientCredentialsIn({ content, place, lineOf }: ConfigPart): Credentials | undefined {
  const written = content['clientCredentials'] ?? {}
  if (!isJsonObject(written))
    throw new UnusableConfig(`${place}clientCredentials is not an object`, lineOf('clientCredentials'))
  const part: ConfigPart = {
    content: written,
    place: `${place}clientCredentials.`,
    lineOf: (...names) => lineOf('clientCredentials', ...names),
  }
  refuseUnknown(part, MEMBERS.clientCredentials)
  if (Object.keys(textsIn(part, 'clientId', 'clientSecret', 'tokenUri')).length === 0) return undefined
  const { clientId, clientSecret } = textsNeededIn(part, 'clientId', 'clientSecret')
  const tokenUri = urlNeededIn(part, 'tokenUri')
  return { kind: 'client credentials', tokenUri, clientId, clientSecret, ...textsIn(part, 'scope'), parameters: {} }
}

/** Refuses recipients that share a folder. On some systems folders whose names differ in case only are the same. */
function noteSharedFolders(recipients: readonly (RecipientConfig | undefined)[], configs: readonly ConfigPart[]): void {
  const named = recipients.flatMap((recipient, index) =>
    recipient === undefined
      ? []
      : [{ name: recipientName(recipient.identifiers), place: `configs[${index}]`, config: configs[index] }],
  )
  for (const [, same] of groupBy(named, ({ name }) => name.toLowerCase())) {
    const [first, second] = same
    if (second === undefined) continue
    const places = same.map(({ place }) => place).join(' and ')
    throw new UnusableConfig(
      `${places} have the same folder ${first?.name}: give each its own recipientUoi`,
      second.config?.lineOf('recipientUoi'),
    )
  }
}

/**
 * Returns the texts that a part has to have under these names.
 *
 * @throws UnusableConfig that names all that are missing, null or blank
 */
function textsNeededIn<Name extends string>(
  part: ConfigPart,
  ...names: readonly Name[]
): Readonly<Record<Name, string>> {
  const texts = textsIn(part, ...names)
  const missing = names.filter((name) => texts[name] === undefined)
  if (hasAll(texts, names)) return texts
  const places = missing.map((name) => `${part.place}${name}`).join(' and ')
  throw new UnusableConfig(
    `${places} ${missing.length === 1 ? 'is' : 'are'} missing: fill in what is certified`,
    part.lineOf(...missing.slice(0, 1)),
  )
}

const hasAll = <Name extends string>(
  texts: Readonly<Record<string, string>>,
  names: readonly Name[],
): texts is Readonly<Record<Name, string>> => names.every((name) => texts[name] !== undefined)

/**
 * Returns the URL that a part has to have under this name.
 *
 * @throws UnusableConfig when it is missing, or cannot be asked
 */
function urlNeededIn(part: ConfigPart, name: 'serviceRootUri' | 'tokenUri'): string {
  const url = textsNeededIn(part, name)[name]
  if (isHttpUrl(url)) return url
  throw new UnusableConfig(
    `${part.place}${name} is not an absolute URL of http or https: write the whole URL`,
    part.lineOf(name),
  )
}

/**
 * Returns the token of a part; undefined without one.
 *
 * @throws UnusableConfig when it could not be sent (RFC 6750, 2.1)
 */
function bearerToken(part: ConfigPart): Credentials | undefined {
  const { token } = textsIn(part, 'token')
  if (token === undefined) return undefined
  if (isHeaderSafe(token)) return { kind: 'bearer token', token }
  throw new UnusableConfig(
    `${part.place}token holds blanks, line ends or letters that no token has; it is written without the word Bearer`,
    part.lineOf('token'),
  )
}
