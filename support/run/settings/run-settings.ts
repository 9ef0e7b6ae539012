import { didYouMean } from '../../dictionary/closest-name'
import { quoted } from '../../dictionary/wording'

/** The keys of world parameters, each with the environment variable that sets the same. */
const variables = {
  dictionaryVersion: undefined,
  resoScript: 'RESOSCRIPT',
  metadata: 'METADATA',
  lookups: 'LOOKUPS',
  reports: 'REPORTS',
  requestTimeout: 'REQUEST_TIMEOUT',
  requestBudget: 'REQUEST_BUDGET',
  allowOrigins: 'ALLOW_ORIGINS',
  publicAddressesOnly: 'PUBLIC_ADDRESSES_ONLY',
  sampleLimit: 'SAMPLE_LIMIT',
  sampleFilter: 'SAMPLE_FILTER',
  originatingSystemName: 'ORIGINATING_SYSTEM_NAME',
  originatingSystemId: 'ORIGINATING_SYSTEM_ID',
  compat: 'COMPAT',
  variationsReview: 'VARIATIONS_REVIEW',
  variationsSuggestions: 'VARIATIONS_SUGGESTIONS',
  certificationConfig: 'CERTIFICATION_CONFIG',
  certification: 'CERTIFICATION',
  useStringEnums: 'USE_STRING_ENUMS',
  useCollections: 'USE_COLLECTIONS',
  averages: 'AVERAGES',
  performanceOptOut: 'PERFORMANCE_OPT_OUT',
  coreResults: 'CORE_RESULTS',
  against: 'AGAINST',
  baseline: 'BASELINE',
  updateBaseline: 'UPDATE_BASELINE',
  baselineExpires: 'BASELINE_EXPIRES',
  reportFormats: 'REPORT_FORMATS',
  sampleServerRecords: undefined,
} as const

/** The environment variables of all settings. */
export const SETTING_VARIABLES: readonly string[] = Object.values(variables).flatMap((variable) => variable ?? [])

/** The key of a setting in world parameters. */
export type SettingKey = keyof typeof variables

/** World parameters that may be given as a number or a boolean, too. */
const TYPES: ReadonlyMap<string, 'number' | 'boolean'> = new Map<SettingKey, 'number' | 'boolean'>([
  ['requestTimeout', 'number'],
  ['requestBudget', 'number'],
  ['sampleLimit', 'number'],
  ['publicAddressesOnly', 'boolean'],
  ['compat', 'boolean'],
  ['certification', 'boolean'],
  ['useStringEnums', 'boolean'],
  ['useCollections', 'boolean'],
  ['performanceOptOut', 'boolean'],
  ['sampleServerRecords', 'number'],
])

/** A setting as it was given. */
export interface GivenSetting {
  readonly text: string
  /** Its name for people: `METADATA` or `world parameter metadata`. */
  readonly label: string
  readonly isParameter: boolean
}

/** Settings that were given, by the key of the world parameters. */
export type GivenSettings = { readonly [Key in SettingKey]?: GivenSetting }

/**
 * Reads world parameters and the environment, the former first. An empty setting counts as not given; an empty world
 * parameter also hides the variable. Adds to `problems` every parameter that is unknown or of the wrong type.
 */
export function readGivenSettings(
  parameters: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): GivenSettings {
  problems.push(...Object.entries(parameters).flatMap(([key, value]) => problemOf(key, value)))
  const given = Object.entries(variables).flatMap(([key, variable]) => {
    const parameter = parameters[key]
    const isParameter = parameter !== undefined
    if (isParameter && !isAllowed(key, parameter)) return []
    const text = isParameter ? String(parameter) : variable && environment[variable]
    const label = isParameter || variable === undefined ? `world parameter ${key}` : variable
    return text ? [[key, { text, label, isParameter }] as const] : []
  })
  return Object.fromEntries(given)
}

function problemOf(key: string, value: unknown): string[] {
  if (!Object.hasOwn(variables, key)) {
    const known = Object.keys(variables)
    return [`world parameter ${key} is unknown${didYouMean(key, known)}; known are ${known.join(', ')}`]
  }
  if (isAllowed(key, value)) return []
  return [`world parameter ${key} must be a ${TYPES.get(key) ?? 'text'}, not ${quoted(value)}`]
}

const isAllowed = (key: string, value: unknown): boolean => typeof value === 'string' || typeof value === TYPES.get(key)
