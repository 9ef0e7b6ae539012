import { readFileSync } from 'node:fs'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import { withoutEnd } from '../../dictionary/wording'
import { parseJson } from '../../odata/json-text'
import { isJsonObject, type JsonObject, type JsonValue } from '../../odata/json-value'

/** The owner of the system that is certified, by RESO's Unique Organization and System Identifiers (UOI, USI). */
export interface CertificationConfig {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}

/**
 * Reads a configuration of RESO's certification tools: a JSON file with a providerUoi and an array `configs`, each with
 * the recipientUoi, providerUsi and serviceRootUri of one server. A single config counts whatever its server is; of
 * several the one that has the server under test.
 *
 * @param serviceRoot URL of the service root under test; neither its query counts, nor slashes at the end of its path
 * @throws ConfigurationError in one line when the file is missing, not JSON or of another shape, or none or several of its
 *   configs have the server under test; it quotes nothing of the file, which may hold tokens and secrets
 */
export function readCertificationConfig(path: string, serviceRoot: string): CertificationConfig {
  try {
    const { file, configs } = readConfigFile(path)
    const config = configFor(serviceRoot, configs)
    return { ...textsIn(file, 'providerUoi'), ...textsIn(config, 'providerUsi', 'recipientUoi') }
  } catch (error) {
    if (!(error instanceof UnusableConfig)) throw error
    throw new ConfigurationError(`CERTIFICATION_CONFIG: ${path} cannot be used: ${error.message}`)
  }
}

function configFor(serviceRoot: string, configs: readonly ConfigPart[]): ConfigPart {
  const wanted = placeOf(serviceRoot)
  const fitting = configs.length === 1 ? configs : configs.filter((config) => placeOf(serviceRootOf(config)) === wanted)
  const [config, ...others] = fitting
  if (config === undefined) {
    throw new UnusableConfig(
      `none of its ${configs.length} configs has the serviceRootUri ${wanted}: add or correct it`,
    )
  }
  if (others.length === 0) return config
  const places = fitting.map(({ place }) => `${place}serviceRootUri`).join(' and ')
  throw new UnusableConfig(`its ${places} are the same: keep the config that is meant`)
}

const serviceRootOf = (config: ConfigPart): string => textsIn(config, 'serviceRootUri')['serviceRootUri'] ?? ''

/** Returns a URL without query and without slashes at its end, so that spellings of the same place are equal. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { origin, pathname } = new URL(url)
  return withoutEnd(`${origin}${pathname}`, '/')
}

/** A file that cannot be used. The message is part of a sentence. It quotes nothing of the file, which may hold tokens. */
export class UnusableConfig extends Error {}

/** An object of the file. */
export interface ConfigPart {
  readonly content: JsonObject
  /** Its place in the file, e.g. `configs[0].`; empty for the file itself. */
  readonly place: string
}

/**
 * Reads a configuration of RESO's certification tools: the file itself, and each of its `configs`.
 *
 * @throws UnusableConfig when it cannot be read, or has another shape
 */
export function readConfigFile(path: string): { readonly file: ConfigPart; readonly configs: readonly ConfigPart[] } {
  const content = objectIn(textOf(path))
  const configs = content['configs']
  if (!Array.isArray(configs) || configs.length === 0) {
    throw new UnusableConfig('its configs have to be an array of objects, at least one')
  }
  return { file: { content, place: '' }, configs: configs.map(configPart) }
}

/** Returns the texts that a part has under these names; those that are missing, null or blank are left out. */
export const textsIn = (
  { content, place }: ConfigPart,
  ...names: readonly string[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = content[name] ?? ''
      if (typeof value !== 'string') throw new UnusableConfig(`its ${place}${name} is not a text`)
      return value.trim() === '' ? [] : [[name, value.trim()]]
    }),
  )

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = errorCode(error)
    throw new UnusableConfig(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`)
  }
}

function objectIn(text: string): JsonObject {
  const content = parsed(text)
  if (isJsonObject(content)) return content
  throw new UnusableConfig('it is not a JSON object with a providerUoi and an array configs')
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text)
  } catch {
    // The message of the parser quotes the file.
    throw new UnusableConfig('it is not JSON, or has a name twice in an object')
  }
}

function configPart(content: JsonValue, index: number): ConfigPart {
  if (isJsonObject(content)) return { content, place: `configs[${index}].` }
  throw new UnusableConfig(`its configs[${index}] is not an object`)
}
