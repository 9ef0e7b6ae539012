import { resolve } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import type { ToolFormat } from '../../results/tool-formats'
import { readOrigins } from './allowed-origins'
import { type ComparisonSettings, readComparison } from './comparison'
import { readReportFormats } from './report-formats'
import { type GivenSetting, type GivenSettings, readGivenSettings } from './run-settings'

/** Settings of one run, from world parameters, the environment and defaults, in this order. */
export interface RunConfiguration extends ComparisonSettings {
  /** Version of the Data Dictionary for features that name none in a tag, e.g. `2.0`. */
  readonly dictionaryVersion: string
  /** Absolute path of the RESOScript that names the server under test; absent when a file is tested. */
  readonly resoScript?: string
  /** Absolute path of the metadata file under test; absent when a server is tested. */
  readonly metadata?: string
  /** Absolute path of saved Lookup records; absent when a server is tested. */
  readonly lookups?: string
  /** Absolute path of the folder for the files that the run leaves. */
  readonly reports: string
  /** The longest time of one attempt of a request, in milliseconds. */
  readonly requestTimeoutMs?: number
  /** The most requests that the run may send. */
  readonly requestBudget?: number
  /** Origins beside that of the service root that are asked, without credentials, when the server leads there. */
  readonly allowOrigins?: readonly string[]
  /** True when only hosts are asked that everybody on the internet can ask. */
  readonly publicAddressesOnly?: boolean
  /** The number of records of each Resource of the sample server, where that is tested; set by profiles. */
  readonly sampleServerRecords?: number
  /** The most records of each Resource and expansion that are sampled in one pass. */
  readonly sampleLimit: number
  /** A condition of `$filter` that goes with every request for data, e.g. `MlgCanView eq true`. */
  readonly sampleFilter?: string
  /** Only records with this OriginatingSystemName are asked for. */
  readonly originatingSystemName?: string
  /** Only records with this OriginatingSystemID are asked for. */
  readonly originatingSystemId?: string
  /** True when availability is counted as RESO's tools count it. */
  readonly compat: boolean
  /** Absolute path of the review of variations; absent when it is beside the RESOScript, or there is none. */
  readonly variationsReview?: string
  /** Absolute path of RESO's decisions about names of servers. */
  readonly variationsSuggestions?: string
  /** Absolute path of a configuration of RESO's certification tools: the recipients and their servers. */
  readonly certificationConfig?: string
  /** True when sampling must not begin after a MUST was violated, as in a certification. */
  readonly certification?: boolean
  /** True when values of Lookups are strings, whatever the metadata declare. */
  readonly useStringEnums?: boolean
  /** True when many values of a Lookup are a Collection and not flags, whatever the metadata declare. */
  readonly useCollections?: boolean
  /** Absolute path of the source of industry averages: a file that `aggregate` wrote, or a folder of results. */
  readonly averages?: string
  /** Absolute path of a reports folder: that of the Web API Core which was passed before the Data Dictionary. */
  readonly coreResults?: string
  /** Formats of further reports for tools. */
  readonly reportFormats?: readonly ToolFormat[]
  /** True when reports for people leave out how fast the server answers. */
  readonly performanceOptOut?: boolean
}

const DEFAULT_VERSION = '2.0'

/** Enough for a self-assessment; certification takes 100,000. */
export const DEFAULT_SAMPLE_LIMIT = 1000

/**
 * Reads the settings of a run. Paths are relative to `folder`.
 *
 * @throws ConfigurationError naming every setting that is unknown, has no usable value, or excludes another
 */
export function readRunConfiguration(
  parameters: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): RunConfiguration {
  const problems: string[] = []
  const { resoScript } = chooseUnderTest(readGivenSettings(parameters, environment, []), [])
  const beside = resoScript === undefined ? {} : settingsBeside(resolve(folder, resoScript.text))
  const given = readGivenSettings(parameters, { ...beside, ...environment }, problems)
  const underTest = chooseUnderTest(given, problems)
  const requestTimeout = readNumber(given.requestTimeout, isTimeout, problems)
  const requestBudget = readNumber(given.requestBudget, isNumberOf('requests'), problems)
  const allowOrigins = readAllowed(given.allowOrigins, problems)
  const publicAddressesOnly = readFlag(given.publicAddressesOnly, problems)
  const sampleServerRecords = readNumber(given.sampleServerRecords, isNumberOf('records'), problems)
  const sampling = readSampling(given, problems)
  const certification = readFlag(given.certification, problems)
  const enumerations = readEnumerations(given, problems)
  const performanceOptOut = readFlag(given.performanceOptOut, problems)
  const reportFormats = readReportFormats(given.reportFormats, problems)
  const comparison = readComparison(given, folder, problems)
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))

  const dictionaryVersion = given.dictionaryVersion?.text ?? DEFAULT_VERSION
  return {
    dictionaryVersion,
    ...Object.fromEntries(Object.entries(underTest).map(([key, { text }]) => [key, resolve(folder, text)])),
    reports: resolve(folder, given.reports?.text ?? `reports/dd-${dictionaryVersion}`),
    ...(requestTimeout === undefined ? {} : { requestTimeoutMs: Math.ceil(requestTimeout * 1000) }),
    ...(requestBudget === undefined ? {} : { requestBudget }),
    ...(allowOrigins === undefined ? {} : { allowOrigins }),
    ...(publicAddressesOnly === undefined ? {} : { publicAddressesOnly }),
    ...(sampleServerRecords === undefined ? {} : { sampleServerRecords }),
    ...sampling,
    ...(certification === undefined ? {} : { certification }),
    ...enumerations,
    ...pathOf('variationsReview', given, folder),
    ...pathOf('variationsSuggestions', given, folder),
    ...pathOf('certificationConfig', given, folder),
    ...pathOf('averages', given, folder),
    ...pathOf('coreResults', given, folder),
    ...comparison,
    ...(reportFormats.length === 0 ? {} : { reportFormats }),
    ...(performanceOptOut === undefined ? {} : { performanceOptOut }),
  }
}

/** Reads the file `.env` beside a RESOScript, but for what names the thing under test and the reports: that is known before. */
function settingsBeside(resoScript: string): Readonly<Record<string, string | undefined>> {
  // It reads XML, which a run with a metadata file needs later.
  const {
    variablesBeside,
  }: typeof import('../reso-script/read-reso-script') = require('../reso-script/read-reso-script')
  const { RESOSCRIPT, METADATA, LOOKUPS, REPORTS, ...settings } = variablesBeside(resoScript)
  return settings
}

type PathKey = 'variationsReview' | 'variationsSuggestions' | 'certificationConfig' | 'averages' | 'coreResults'

function pathOf<Key extends PathKey>(key: Key, given: GivenSettings, folder: string): Partial<Record<Key, string>> {
  const text = given[key]?.text
  return text === undefined ? {} : ({ [key]: resolve(folder, text) } as Record<Key, string>)
}

type Sampling = Pick<
  RunConfiguration,
  'sampleLimit' | 'sampleFilter' | 'originatingSystemName' | 'originatingSystemId' | 'compat'
>

function readSampling(given: GivenSettings, problems: string[]): Sampling {
  const sampleFilter = readCondition(given.sampleFilter, problems)
  const originatingSystemName = readName(given.originatingSystemName, problems)
  const originatingSystemId = readName(given.originatingSystemId, problems)
  return {
    sampleLimit: readNumber(given.sampleLimit, isNumberOf('records'), problems) ?? DEFAULT_SAMPLE_LIMIT,
    ...(sampleFilter === undefined ? {} : { sampleFilter }),
    ...(originatingSystemName === undefined ? {} : { originatingSystemName }),
    ...(originatingSystemId === undefined ? {} : { originatingSystemId }),
    compat: readFlag(given.compat, problems) ?? false,
  }
}

type Enumerations = Pick<RunConfiguration, 'useStringEnums' | 'useCollections'>

/** Reads the flags that RESO's own tests of Web API Core have. */
function readEnumerations(given: GivenSettings, problems: string[]): Enumerations {
  const useStringEnums = readFlag(given.useStringEnums, problems)
  const useCollections = readFlag(given.useCollections, problems)
  return {
    ...(useStringEnums === undefined ? {} : { useStringEnums }),
    ...(useCollections === undefined ? {} : { useCollections }),
  }
}

type UnderTest = Pick<GivenSettings, 'resoScript' | 'metadata' | 'lookups'>

/**
 * Chooses either a server or files. A world parameter that names the one overrides a variable that names the other, because
 * an IDE may carry that variable from run to run. Where both are named in the same way, nobody can tell which is meant.
 */
function chooseUnderTest({ resoScript, metadata, lookups }: GivenSettings, problems: string[]): UnderTest {
  const files = { ...(metadata && { metadata }), ...(lookups && { lookups }) }
  if (resoScript === undefined || (metadata?.isParameter && !resoScript.isParameter)) {
    if (lookups && !metadata) problems.push(`${lookups.label} goes with a metadata file: set METADATA=file.xml as well`)
    return files
  }
  for (const { label, isParameter } of Object.values(files)) {
    if (resoScript.isParameter && !isParameter) continue
    problems.push(`${resoScript.label} and ${label} are both set, but either a server or a file is tested: unset one`)
  }
  return { resoScript }
}

/** A condition on a number. */
interface NumberRule {
  /** Goes into `must be ...`. */
  readonly words: string
  readonly allows: (value: number) => boolean
}

/** Timers take no more than 2^31 - 1 milliseconds; longer ones fire at once. */
const MOST_SECONDS = 2_147_483

/** The condition on a time to wait. */
const isTimeout: NumberRule = {
  words: `a number of seconds above 0, at most ${MOST_SECONDS}`,
  allows: (seconds) => seconds > 0 && seconds <= MOST_SECONDS,
}

/** Makes the condition on a number of something, e.g. of `requests`. */
const isNumberOf = (things: string): NumberRule => ({
  words: `a whole number of ${things} above 0`,
  allows: (value) => value > 0 && Number.isSafeInteger(value),
})

/** Reads a number; undefined when it is not given, or breaks the rule, which is added to `problems`. */
function readNumber(setting: GivenSetting | undefined, rule: NumberRule, problems: string[]): number | undefined {
  if (setting === undefined) return undefined
  const value = /^\s*\d+(?:\.\d+)?\s*$/.test(setting.text) ? Number(setting.text) : Number.NaN
  if (rule.allows(value)) return value
  problems.push(mustBe(rule.words, setting))
  return undefined
}

/** Reads `true` or `false`; undefined when it is not given, or is neither, which is added to `problems`. */
function readFlag(setting: GivenSetting | undefined, problems: string[]): boolean | undefined {
  if (setting === undefined) return undefined
  const text = setting.text.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  problems.push(mustBe('true or false', setting))
  return undefined
}

function readAllowed(setting: GivenSetting | undefined, problems: string[]): readonly string[] | undefined {
  if (setting === undefined) return undefined
  const origins = readOrigins(setting.text)
  if (origins === undefined)
    problems.push(mustBe('origins with commas between them, such as https://pages.example.com', setting))
  return origins
}

/** Reads a condition of `$filter`; adds to `problems` one that is blank, or has the name of the query option before it. */
function readCondition(setting: GivenSetting | undefined, problems: string[]): string | undefined {
  if (setting && /^\s*(?:\$filter\s*=|$)/i.test(setting.text)) {
    problems.push(mustBe('a condition of $filter without its name, such as MlgCanView eq true', setting))
  }
  return setting?.text
}

/** Reads a name; adds to `problems` one that is blank. */
function readName(setting: GivenSetting | undefined, problems: string[]): string | undefined {
  if (setting?.text.trim() === '') problems.push(mustBe('a name', setting))
  return setting?.text
}

const mustBe = (words: string, { label, text }: GivenSetting): string =>
  `${label} must be ${words}, not ${JSON.stringify(text)}`
