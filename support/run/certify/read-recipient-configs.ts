import { groupBy } from '../../dictionary/group-by'
import { isJsonObject } from '../../odata/json-text'
import type { Credentials } from '../../odata/service-connection'
import { ConfigurationError } from '../../results/configuration-error'
import { type ConfigPart, readConfigFile, textsIn, UnusableConfig } from '../settings/certification-config-file'
import { FOLDER_NAME, isFolderName, type RecipientIdentifiers, recipientName } from './recipient'
import type { RecipientConfig } from './recipient-config'
import { bearerToken, textsNeededIn, urlNeededIn } from './recipient-config-values'

/**
 * Reads all recipients of a configuration of RESO's certification tools: a JSON file with a providerUoi and an array
 * `configs`, each with serviceRootUri, recipientUoi, providerUsi, either a token or clientCredentials (clientId,
 * clientSecret, tokenUri and perhaps scope), and perhaps originatingSystemName and originatingSystemId.
 *
 * @throws ConfigurationError with one line when the file cannot be read, else one for each config that cannot be used and
 *   for each folder that two of them would share; it quotes nothing of the file but identifiers, for it holds secrets
 */
export function readRecipientConfigs(path: string): readonly RecipientConfig[] {
  const problems: string[] = []
  const unlessUnusable = <Result>(read: () => Result): Result | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UnusableConfig)) throw error
      problems.push(`--config ${path} cannot be used: ${error.message}`)
      return undefined
    }
  }
  const recipients = unlessUnusable(() => {
    const { file, configs } = readConfigFile(path)
    const { providerUoi } = textsNeededIn(file, 'providerUoi')
    noteFolders({ providerUoi }, '')
    const read = configs.map((config) => unlessUnusable(() => recipientOf(config, providerUoi)))
    noteSharedFolders(read)
    return read.filter((recipient) => recipient !== undefined)
  })
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))
  return recipients ?? []
}

function recipientOf(config: ConfigPart, providerUoi: string): RecipientConfig {
  const { providerUsi, recipientUoi } = textsNeededIn(config, 'providerUsi', 'recipientUoi')
  noteFolders({ providerUsi, recipientUoi }, config.place)
  return {
    identifiers: { providerUoi, providerUsi, recipientUoi },
    connection: { serviceRoot: urlNeededIn(config, 'serviceRootUri'), credentials: credentialsIn(config) },
    ...textsIn(config, 'originatingSystemName', 'originatingSystemId'),
  }
}

function noteFolders(identifiers: Partial<RecipientIdentifiers>, place: string): void {
  const [name] = Object.entries(identifiers).find(([, identifier]) => !isFolderName(identifier)) ?? []
  if (name !== undefined)
    throw new UnusableConfig(`its ${place}${name} cannot be the name of a folder: it may have ${FOLDER_NAME}`)
}

function credentialsIn(config: ConfigPart): Credentials {
  const token = bearerToken(config)
  const clientCredentials = clientCredentialsIn(config)
  if (token !== undefined && clientCredentials !== undefined) {
    throw new UnusableConfig(
      `its ${config.place}token and ${config.place}clientCredentials exclude each other: keep one`,
    )
  }
  const credentials = token ?? clientCredentials
  if (credentials !== undefined) return credentials
  throw new UnusableConfig(`its ${config.place}token is missing: write it, or clientCredentials`)
}

/** Undefined also for the blank ones of a template that was filled in with a token. */
function clientCredentialsIn({ content, place }: ConfigPart): Credentials | undefined {
  const written = content['clientCredentials'] ?? {}
  if (!isJsonObject(written)) throw new UnusableConfig(`its ${place}clientCredentials are no object`)
  const part: ConfigPart = { content: written, place: `${place}clientCredentials.` }
  if (Object.keys(textsIn(part, 'clientId', 'clientSecret', 'tokenUri')).length === 0) return undefined
  const { clientId, clientSecret } = textsNeededIn(part, 'clientId', 'clientSecret')
  const tokenUri = urlNeededIn(part, 'tokenUri')
  return { kind: 'client credentials', tokenUri, clientId, clientSecret, ...textsIn(part, 'scope'), parameters: {} }
}

/** On some systems folders whose names differ in case only are the same. */
function noteSharedFolders(recipients: readonly (RecipientConfig | undefined)[]): void {
  const named = recipients.flatMap((recipient, index) =>
    recipient === undefined ? [] : [{ name: recipientName(recipient.identifiers), place: `configs[${index}]` }],
  )
  for (const [, same] of groupBy(named, ({ name }) => name.toLowerCase())) {
    const [first, second] = same
    if (second === undefined) continue
    const places = same.map(({ place }) => place).join(' and ')
    throw new UnusableConfig(`its ${places} have the same folder ${first?.name}: give each its own recipientUoi`)
  }
}
