import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REASON_FILE } from '../../dictionary/kept-reason'
import type { ServiceConnection } from '../../odata/service-connection'
import type { RecipientIdentifiers } from '../recipient-identifiers'
import { type ScriptRest, writeScript } from './written-script'

/** An organization that gets data from a provider's system, and is certified for it. */
export interface Recipient {
  /** Its folder in the results of a step, e.g. `T00000001-M1/M00000002`. */
  readonly name: string
  /** The name that people gave it; undefined where they gave none. */
  readonly description: string | undefined
  /** Undefined where nothing names them. */
  readonly identifiers: RecipientIdentifiers | undefined
  readonly serviceRoot: string
  /** Variables of the processes that judge its server. Secrets are here, and nowhere else. */
  readonly environment: Readonly<Record<string, string>>
}

/** One of the `configs` of RESO's certification tools: a recipient, and the server that it is certified by. */
export interface RecipientConfig {
  readonly description?: string
  readonly identifiers: RecipientIdentifiers
  readonly connection: ServiceConnection
  /** Only records of this system are asked for. */
  readonly originatingSystemName?: string
  readonly originatingSystemId?: string
  /** Lists what is doubtful, each with file and line; it can be certified all the same. */
  readonly warnings: readonly string[]
}

/** Returns the folder of a recipient in RESO's layout of results: `<providerUoi>-<providerUsi>/<recipientUoi>`. */
export const recipientName = ({ providerUoi, providerUsi, recipientUoi }: RecipientIdentifiers): string =>
  `${providerUoi}-${providerUsi}/${recipientUoi}`

/** The folder for results of a server whose recipient was not named. */
const LOCAL = 'local/local'

/**
 * Returns the recipient of a server that a RESOScript names.
 *
 * @param folder for files that its processes read
 */
export async function recipientOfScript(
  resoScript: string,
  serviceRoot: string,
  identifiers: RecipientIdentifiers | undefined,
  folder: string,
): Promise<Recipient> {
  return {
    name: identifiers === undefined ? LOCAL : recipientName(identifiers),
    description: undefined,
    identifiers,
    serviceRoot,
    environment: {
      RESOSCRIPT: resoScript,
      ...reasonFile(join(folder, 'reason.txt')),
      ...(identifiers === undefined ? {} : await identify(identifiers, join(folder, 'recipient.json'))),
    },
  }
}

/**
 * Returns the recipient of a configuration, and writes a RESOScript for it.
 *
 * @param rest Parameters and Requests that go with it
 * @param folder for files that its processes read; others with the same `number` would be overwritten
 */
export async function recipientOfConfig(
  config: RecipientConfig,
  rest: ScriptRest,
  folder: string,
  number: number,
): Promise<Recipient> {
  const { description, identifiers, connection, originatingSystemName, originatingSystemId } = config
  const path = (extension: string) => join(folder, `${number}-${identifiers.recipientUoi}.${extension}`)
  const { text, variables } = writeScript(connection, rest)
  await writeFile(path('resoscript'), text, { mode: 0o600 })
  return {
    name: recipientName(identifiers),
    description,
    identifiers,
    serviceRoot: connection.serviceRoot,
    environment: {
      RESOSCRIPT: path('resoscript'),
      ...reasonFile(path('reason.txt')),
      ...variables,
      ...(await identify(identifiers, path('json'))),
      ...(originatingSystemName === undefined ? {} : { ORIGINATING_SYSTEM_NAME: originatingSystemName }),
      ...(originatingSystemId === undefined ? {} : { ORIGINATING_SYSTEM_ID: originatingSystemId }),
    },
  }
}

/** Names the file for the reason why a process ended without a verdict. */
const reasonFile = (path: string): Readonly<Record<string, string>> => ({ [REASON_FILE]: path })

/** Writes the identifiers to a file, from which reports of Web API Core say whose system was asked. */
async function identify(
  { providerUoi, providerUsi, recipientUoi }: RecipientIdentifiers,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  await writeFile(path, JSON.stringify({ providerUoi, configs: [{ providerUsi, recipientUoi }] }), { mode: 0o600 })
  return { CERTIFICATION_CONFIG: path }
}
