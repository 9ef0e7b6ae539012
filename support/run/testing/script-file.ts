import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { type ResoScript, readResoScript } from '../reso-script/read-reso-script'
import type { Environment } from '../reso-script/resolve-texts'

/** A RESOScript with these children in its sections, which begin in the lines 2, 3 and 4. */
export const scriptOf = (settings: string, parameters = '', requests = ''): string =>
  [
    '<OutputScript>',
    `<ClientSettings>${settings}</ClientSettings>`,
    `<Parameters>${parameters}</Parameters>`,
    `<Requests>${requests}</Requests>`,
    '</OutputScript>',
  ].join('\n')

/** Settings that make a connection, for tests of something else. */
export const CONNECTION = '<WebAPIURI>https://api.example.com/odata</WebAPIURI><BearerToken>token</BearerToken>'

/** Reads a text as a RESOScript called `my.resoscript` in a folder of its own. */
export function readScript(content: string | Uint8Array, environment: Environment = {}): ResoScript {
  const folder = mkdtempSync(join(tmpdir(), 'resoscript-'))
  const path = join(folder, 'my.resoscript')
  try {
    writeFileSync(path, content)
    return readResoScript(path, environment)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns what is wrong in a text as a RESOScript, each as `line: message`; empty when it can be used. */
export function mistakesIn(content: string | Uint8Array, environment: Environment = {}): string[] {
  try {
    readScript(content, environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return withoutPath(error.message.split('\n'))
    throw error
  }
}

/** Returns what is doubtful in a text as a RESOScript, each as `line: message`. */
export const warningsIn = (content: string): string[] => withoutPath(readScript(content).warnings)

const withoutPath = (messages: readonly string[]): string[] =>
  messages.map((message) => message.replace(/^.*my\.resoscript:? ?/, ''))
