import { resolve } from 'node:path'
import { ConfigurationError } from './configuration-error'

/** Settings of one run, from world parameters, the environment and defaults, in this order. */
export interface RunConfiguration {
  /** Version of the Data Dictionary for features that name none in a tag, e.g. `2.0`. */
  readonly dictionaryVersion: string
  /** Absolute path of the metadata file under test; absent: the project's own reference metadata. */
  readonly metadata?: string
  /** Absolute path of saved Lookup records. */
  readonly lookups?: string
  /** Absolute path of the folder for the files that the run leaves. */
  readonly reports: string
}

/** Key of the world parameters and, after the colon, the environment variable that sets the same. */
const settings = {
  dictionaryVersion: undefined,
  metadata: 'METADATA',
  lookups: 'LOOKUPS',
  reports: 'REPORTS',
} as const

const DEFAULT_VERSION = '2.0'

/**
 * Reads the settings of a run. Paths are relative to `folder`.
 *
 * @throws ConfigurationError naming every setting that is unknown, is no text, or cannot be served yet
 */
export function readRunConfiguration(
  parameters: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): RunConfiguration {
  const problems = Object.entries(parameters).flatMap(([key, value]) => problemOf(key, value))
  if (environment['RESOSCRIPT']) {
    problems.push('RESOSCRIPT is set, but servers cannot be tested yet: save the metadata and set METADATA=file.xml')
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))

  const setting = (key: keyof typeof settings): string | undefined => {
    const variable = settings[key]
    const text = parameters[key] ?? (variable === undefined ? undefined : environment[variable])
    return typeof text === 'string' && text !== '' ? text : undefined
  }
  const path = (key: 'metadata' | 'lookups'): { [name in typeof key]?: string } => {
    const text = setting(key)
    return text === undefined ? {} : { [key]: resolve(folder, text) }
  }
  const dictionaryVersion = setting('dictionaryVersion') ?? DEFAULT_VERSION
  return {
    dictionaryVersion,
    ...path('metadata'),
    ...path('lookups'),
    reports: resolve(folder, setting('reports') ?? `reports/dd-${dictionaryVersion}`),
  }
}

function problemOf(key: string, value: unknown): string[] {
  if (!(key in settings)) {
    return [`world parameter ${key} is unknown; known are ${Object.keys(settings).join(', ')}`]
  }
  return typeof value === 'string' ? [] : [`world parameter ${key} must be a text, not ${JSON.stringify(value)}`]
}
