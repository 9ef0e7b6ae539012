import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecipientConfigs } from '../certify/read-recipient-configs'

/** The service root of the configurations of tests. */
export const ROOT = 'https://api.example.com/odata'

/** Reads a text as a file called `config.json` in a folder of its own. */
export function readConfigs(content: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'recipients-'))
  try {
    writeFileSync(join(folder, 'config.json'), typeof content === 'string' ? content : JSON.stringify(content))
    return readRecipientConfigs(join(folder, 'config.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const clientCredentials = { clientId: 'id', clientSecret: 'hunter2', tokenUri: `${ROOT}/token` }

/** A recipient with a token. */
export const config = { serviceRootUri: ROOT, recipientUoi: 'M1', providerUsi: 'S1', token: 'hunter2' }

const { token: _, ...rest } = config

/** The same recipient, whose credentials are to be added. */
export const withoutToken = rest
