import { readFileSync } from 'node:fs'
import { didYouMean } from '../../dictionary/closest-name'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import { jsonLines } from '../../dictionary/json-lines'
import { otherSchema } from '../../dictionary/schema-address'
import { messageOf, withoutEnd } from '../../dictionary/wording'
import { parseJson } from '../../odata/json-text'
import { isJsonObject, type JsonObject, type JsonValue } from '../../odata/json-value'
import { LONGEST_SECRET, tooLong } from '../../odata/service-connection'

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
    refuseUnknown(config, MEMBERS.config)
    return { ...textsIn(file, 'providerUoi'), ...textsIn(config, 'providerUsi', 'recipientUoi') }
  } catch (error) {
    if (!(error instanceof UnusableConfig)) throw error
    throw new ConfigurationError(error.about('CERTIFICATION_CONFIG:', path))
  }
}

function configFor(serviceRoot: string, configs: readonly ConfigPart[]): ConfigPart {
  const wanted = placeOf(serviceRoot)
  const fitting = configs.length === 1 ? configs : configs.filter((config) => placeOf(serviceRootOf(config)) === wanted)
  const [config, ...others] = fitting
  if (config === undefined) {
    throw new UnusableConfig(
      `none of the ${configs.length} configs has the serviceRootUri ${wanted}: add or correct it`,
      configs[0]?.lineOf(),
    )
  }
  if (others.length === 0) return config
  const places = fitting.map(({ place }) => `${place}serviceRootUri`).join(' and ')
  throw new UnusableConfig(
    `${places} are the same: keep the config that is meant`,
    fitting.at(-1)?.lineOf('serviceRootUri'),
  )
}

const serviceRootOf = (config: ConfigPart): string => textsIn(config, 'serviceRootUri')['serviceRootUri'] ?? ''

/** Returns a URL without query and without slashes at its end, so that spellings of the same place are equal. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { origin, pathname } = new URL(url)
  return withoutEnd(`${origin}${pathname}`, '/')
}

/** A file that cannot be used. The message is part of a sentence. It quotes nothing of the file, which may hold tokens. */
export class UnusableConfig extends Error {
  /** @param line the line of the file that it is about, from 1; undefined where there is none */
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message)
  }

  /**
   * Returns the message with the file and the line, in the form that editors and terminals lead to.
   *
   * @param setting the name of what named the file
   */
  about(setting: string, path: string): string {
    return this.line === undefined
      ? `${setting} ${path} cannot be used: ${this.message}`
      : `${path}:${this.line}: ${this.message}`
  }
}

/** An object of the file. */
export interface ConfigPart {
  readonly content: JsonObject
  /** Its place in the file, e.g. `configs[0].`; empty for the file itself. */
  readonly place: string
  /** Returns the line of the member that goes by a name; that of the part itself where it has none. */
  readonly lineOf: (...names: readonly string[]) => number
}

/**
 * Reads a configuration of RESO's certification tools: the file itself, and each of its `configs`.
 *
 * @throws UnusableConfig when it cannot be read, or has another shape
 */
export function readConfigFile(path: string): { readonly file: ConfigPart; readonly configs: readonly ConfigPart[] } {
  const text = textOf(path)
  const content = objectIn(text)
  const lineOf = jsonLines(text)
  const file: ConfigPart = { content, place: '', lineOf }
  const other = otherSchema('certification-config', content)
  if (other !== undefined) throw new UnusableConfig(other, lineOf('$schema'))
  refuseUnknown(file, MEMBERS.file)
  const configs = content['configs']
  if (!Array.isArray(configs) || configs.length === 0) {
    throw new UnusableConfig('configs has to be an array of objects, at least one', lineOf('configs'))
  }
  return {
    file,
    configs: configs.map((config, index) => {
      const ofConfig = (...names: readonly string[]) => lineOf('configs', index, ...names)
      if (isJsonObject(config)) return { content: config, place: `configs[${index}].`, lineOf: ofConfig }
      throw new UnusableConfig(`configs[${index}] is not an object`, ofConfig())
    }),
  }
}

/** The members of the parts of a configuration. */
export const MEMBERS = {
  file: ['$schema', 'description', 'providerUoi', 'configs'],
  config: [
    'description',
    'serviceRootUri',
    'recipientUoi',
    'providerUsi',
    'token',
    'clientCredentials',
    'originatingSystemName',
    'originatingSystemId',
  ],
  clientCredentials: ['clientId', 'clientSecret', 'tokenUri', 'scope'],
} as const

/**
 * Refuses a part with members of other names: what is mistyped would have no effect.
 *
 * @throws UnusableConfig that names the first of them
 */
export function refuseUnknown({ content, place, lineOf }: ConfigPart, known: readonly string[]): void {
  const unknown = Object.keys(content).find((name) => !known.includes(name))
  if (unknown === undefined) return
  // A text of another kind may be a secret that stands at the wrong place.
  const shown = /^\w{1,40}$/.test(unknown) ? `${place}${unknown}` : `a member of ${place || 'the file'}`
  throw new UnusableConfig(
    `${shown} is unknown${didYouMean(unknown, known)}; known are ${known.join(', ')}`,
    lineOf(unknown),
  )
}

/** Returns the texts that a part has under these names; those that are missing, null or blank are left out. */
export const textsIn = (
  { content, place, lineOf }: ConfigPart,
  ...names: readonly string[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = content[name] ?? ''
      if (typeof value !== 'string') throw new UnusableConfig(`${place}${name} is not a text`, lineOf(name))
      const text = value.trim()
      if (text.length > LONGEST_SECRET)
        throw new UnusableConfig(`${place}${name} has ${tooLong(text.length)}: write a shorter one`, lineOf(name))
      return text === '' ? [] : [[name, text]]
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
  throw new UnusableConfig('this is not a JSON object with a providerUoi and an array configs', 1)
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text)
  } catch (error) {
    // The message of the parser quotes the file. Of it, only where it stopped is shown.
    const [, place] = /(?:position|character) (\d+)/.exec(messageOf(error)) ?? []
    const line = place === undefined ? 1 : text.slice(0, Number(place)).split('\n').length
    throw new UnusableConfig('this is not JSON, or has a name twice in an object', line)
  }
}
