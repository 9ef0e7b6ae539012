import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Recipient, type RecipientIdentifiers, recipientName } from './recipient'
import type { RecipientConfig } from './recipient-config'
import { type ScriptRest, writeScript } from './written-script'

/** Where results are kept of a server whose recipient nobody has named. */
const LOCAL = 'local/local'

/**
 * The recipient of a server that a RESOScript names.
 *
 * @param folder for files that its processes read
 */
export async function recipientOfScript(
  resoScript: string,
  identifiers: RecipientIdentifiers | undefined,
  folder: string,
): Promise<Recipient> {
  return {
    name: identifiers === undefined ? LOCAL : recipientName(identifiers),
    environment: {
      RESOSCRIPT: resoScript,
      ...(identifiers === undefined ? {} : await identify(identifiers, join(folder, 'recipient.json'))),
    },
  }
}

/**
 * The recipient of a configuration, with a RESOScript of its own.
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
  const { identifiers, connection, originatingSystemName, originatingSystemId } = config
  const path = (extension: string) => join(folder, `${number}-${identifiers.recipientUoi}.${extension}`)
  const { text, variables } = writeScript(connection, rest)
  await writeFile(path('resoscript'), text, { mode: 0o600 })
  return {
    name: recipientName(identifiers),
    environment: {
      RESOSCRIPT: path('resoscript'),
      ...variables,
      ...(await identify(identifiers, path('json'))),
      ...(originatingSystemName === undefined ? {} : { ORIGINATING_SYSTEM_NAME: originatingSystemName }),
      ...(originatingSystemId === undefined ? {} : { ORIGINATING_SYSTEM_ID: originatingSystemId }),
    },
  }
}

/** Reports of Web API Core say whose system was asked. The file holds nothing else of a configuration. */
async function identify(
  { providerUoi, providerUsi, recipientUoi }: RecipientIdentifiers,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  await writeFile(path, JSON.stringify({ providerUoi, configs: [{ providerUsi, recipientUoi }] }), { mode: 0o600 })
  return { CERTIFICATION_CONFIG: path }
}
