import { readFileSync } from 'node:fs'
import { parseJson } from '../../odata/json-text'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'

/** A file that cannot be used. The message is part of a sentence, and quotes nothing of the file, which may hold tokens. */
export class UnusableConfig extends Error {}

/** An object of the file. */
export interface ConfigPart {
  readonly content: JsonObject
  /** Where it stands, e.g. `configs[0].`; empty for the file itself. */
  readonly place: string
}

/**
 * Reads a configuration of RESO's certification tools: what the file says itself, and each of its `configs`.
 *
 * @throws UnusableConfig
 */
export function readConfigFile(path: string): { readonly file: ConfigPart; readonly configs: readonly ConfigPart[] } {
  const content = objectIn(textOf(path))
  const configs = content['configs']
  if (!Array.isArray(configs) || configs.length === 0) {
    throw new UnusableConfig('its configs have to be an array of objects, at least one')
  }
  return { file: { content, place: '' }, configs: configs.map(configPart) }
}

/** The texts that a part has under these names; those that are missing, null or blank are left out. */
export const textsIn = (
  { content, place }: ConfigPart,
  ...names: readonly string[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = content[name] ?? ''
      if (typeof value !== 'string') throw new UnusableConfig(`its ${place}${name} is no text`)
      return value.trim() === '' ? [] : [[name, value.trim()]]
    }),
  )

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new UnusableConfig(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`)
  }
}

function objectIn(text: string): JsonObject {
  const content = parsed(text)
  if (isJsonObject(content)) return content
  throw new UnusableConfig('it is no JSON object with a providerUoi and an array configs')
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text)
  } catch {
    // What the parser says quotes the file.
    throw new UnusableConfig('it is not JSON, or has a name twice in an object')
  }
}

function configPart(content: JsonValue, index: number): ConfigPart {
  if (isJsonObject(content)) return { content, place: `configs[${index}].` }
  throw new UnusableConfig(`its configs[${index}] is no object`)
}
