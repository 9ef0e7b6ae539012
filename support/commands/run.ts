import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { dictionaryFile } from '../results/dictionary-file'
import { reportFiles } from '../results/report-files'
import { readResults } from '../results/results-file'
import { locationOf } from '../results/scenario-result'
import { isToolFormat } from '../results/tool-formats'
import { PROFILES, type ProfileName, partFolder } from '../run/profiles'
import { type FeatureRun, runFeatures } from '../run/run-features'
import type { Command } from './command'
import { SERVER_HELP, SERVER_OPTIONS, settingsOfServer, withOneClient } from './server-options'

const HELP = `npx dd-acceptance run [PROFILE] [FEATURE...] [--resoscript FILE | --metadata FILE [--lookups FILE] | --url URL ...]

Runs the features of a profile against a server or a metadata file, and writes reports. It can be called in any folder.
Without a server or a file it tests a sample server, which it starts.

  PROFILE             dd-1.7, dd-2.0, dd-2.1, web-api-core-2.0.0 or web-api-core-2.1.0; dd-2.0 when not given
  FEATURE             features or scenarios of it, e.g. features/data-dictionary/v2.0/resources/property.feature:77

  --resoscript FILE   the RESOScript of the server
  --metadata FILE     a metadata file instead of a server
  --lookups FILE      with --metadata: saved records of the Lookup Resource
  ${SERVER_HELP}

  --tags EXPRESSION   only scenarios with these tags, e.g. "@IDX and not @payload"
  --resource NAME     only scenarios of a standard Resource, e.g. Property
  --last-failed       only scenarios that failed, or were not verified, in the last whole run; without one, in the last part
  --reports FOLDER    where reports go; when not given reports/PROFILE, for a part of its scenarios reports/PROFILE-part
  --sample-limit N    how many records of each Resource, expansion and pass are sampled; 1000 when not given
  --against PATH      compares with other results than those of the run before: a reports folder, or a results.json
  --baseline FILE     known failures, which do not fail the run
  --update-baseline REASON   makes its failures known ones, in baseline.json where --baseline names no other file
  --expires DAY       with --update-baseline: the last day on which they may stay; 90 days from now when not given
  --format sarif      one more report, for tools: results.sarif; --format gitlab: gl-code-quality-report.json
  --format FORMAT     one more report of Cucumber, e.g. html:steps.html
  -- ARGUMENT...      more arguments of cucumber-js, e.g. --retry 2

Variables for \${NAME} in a RESOScript, and settings, are those of the environment, then those of a file .env beside it.

  npx dd-acceptance run --resoscript my.resoscript
  npx dd-acceptance run dd-2.1 --metadata metadata.xml --resource Property
  npx dd-acceptance run web-api-core-2.0.0 --url https://api.example.com/odata --token-env TOKEN

A part of the scenarios has no verdict on the server: it ends with their number, and never replaces a whole run.

Exit code: 0 conformant; 1 not conformant; 2 could not be judged. More: docs/run.md`

/** Runs `run`; see its help. */
export const runFeaturesCommand: Command = async (argv, { print }) => {
  const run = readRunOptions(argv, process.env)
  if (run !== undefined) return runFeatures(run)
  print(HELP)
  return undefined
}

const unusable = usageError('npx dd-acceptance run --help')

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readRunOptions(argv: readonly string[], environment: Environment): FeatureRun | undefined {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const { values, positionals } = parse(argv.slice(0, end))
  if (values.help) return undefined
  const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''))
  if (empty !== undefined) throw unusable(`--${empty[0]} is empty`)
  const { profile, features } = profileIn(positionals)
  const { resource } = values
  const tags = [...(values.tags ?? []), ...(resource === undefined ? [] : [tagOf(resource, profile)])]
  const failed = values['last-failed']
    ? failedIn(values.reports || environment['REPORTS'] || lastFolder(join('reports', profile)))
    : []
  return {
    profile,
    argv: [
      ...features,
      ...failed,
      ...tags.flatMap((tag) => ['--tags', tag]),
      ...cucumberFormats(values.format).flatMap((format) => ['--format', format]),
      ...argv.slice(end + 1),
    ],
    settings: settingsOf(values, environment),
  }
}

const DEFAULT_PROFILE = 'dd-2.0'

/** Returns the profile that the first name is, unless it names features, and the other names. */
function profileIn(positionals: readonly string[]): { profile: ProfileName; features: readonly string[] } {
  const [first, ...others] = positionals
  const profile = PROFILES.find((name) => name === first)
  if (profile !== undefined) return { profile, features: others }
  if (first === undefined || /[/\\]|\.feature|^@/.test(first) || existsSync(first))
    return { profile: DEFAULT_PROFILE, features: positionals }
  throw unusable(`there is no profile ${first}${didYouMean(first, PROFILES)}; known are ${PROFILES.join(', ')}`)
}

/** Returns the tag of a standard Resource. */
function tagOf(resource: string, profile: ProfileName): string {
  const [, version] = /^dd-(.*)$/.exec(profile) ?? []
  if (version === undefined) throw unusable(`--resource goes with the profiles of the Data Dictionary, not ${profile}`)
  const names = readDataDictionary(dictionaryFile(version)).resources.map(({ name }) => name)
  if (names.includes(resource)) return `@${resource}`
  throw unusable(`Data Dictionary ${version} has no Resource ${resource}${didYouMean(resource, names)}`)
}

/**
 * Returns the folder of the last whole run; where there is none, that of the last part.
 *
 * @throws ConfigurationError where there is neither
 */
function lastFolder(reports: string): string {
  const part = partFolder(reports)
  const last = [reports, part].find((folder) => existsSync(join(folder, reportFiles.results)))
  if (last !== undefined) return last
  throw new ConfigurationError(
    `--last-failed: neither ${reports} nor ${part} holds results of a run: run the profile first without --last-failed, or name the folder of its reports with --reports`,
  )
}

/** Returns the scenarios that failed in a reports folder, or were not verified. */
function failedIn(reports: string): readonly string[] {
  const results = readResults(reports)
  if (results === undefined) throw new ConfigurationError(`--last-failed: ${reports} holds no results of a run`)
  const failed = results.scenarios.filter(({ failure }) => failure !== undefined)
  if (failed.length === 0) throw new ConfigurationError(`--last-failed: no scenario failed in ${reports}`)
  return failed.map(locationOf)
}

function settingsOf(values: Values, environment: Environment): Readonly<Record<string, string>> {
  const { metadata, lookups, reports, 'sample-limit': sampleLimit, against, baseline } = values
  const named = (['resoscript', 'metadata', 'url'] as const).filter((name) => values[name] !== undefined)
  if (named.length > 1)
    throw unusable(`${named.map((name) => `--${name}`).join(' and ')} are both given, but a run judges one: keep one`)
  if (values.expires !== undefined && values['update-baseline'] === undefined)
    throw unusable('--expires goes with --update-baseline')
  if (lookups !== undefined && metadata === undefined) throw unusable('--lookups goes with --metadata')
  return {
    ...(named.length === 0 ? {} : { RESOSCRIPT: '', METADATA: '', LOOKUPS: '' }),
    ...given({ METADATA: metadata, LOOKUPS: lookups, REPORTS: reports, SAMPLE_LIMIT: sampleLimit }),
    ...given({ RESOSCRIPT: values.resoscript, AGAINST: against, BASELINE: baseline }),
    ...given({ REPORT_FORMATS: toolFormatsIn(values.format) }),
    ...given({ UPDATE_BASELINE: values['update-baseline'], BASELINE_EXPIRES: values.expires }),
    ...settingsOfServer(values, environment, unusable),
  }
}

/** Takes the formats out that are those of this project. */
const cucumberFormats = (formats: readonly string[] = []): readonly string[] =>
  formats.filter((format) => !isToolFormat(format))

/** Returns the formats that are those of this project, as the setting has them. */
function toolFormatsIn(formats: readonly string[] = []): string | undefined {
  const withFile = formats.find((format) => isToolFormat(format.split(':', 1).join()) && format.includes(':'))
  if (withFile !== undefined)
    throw unusable(`--format ${withFile} names a file, but it is written into the reports folder: leave the file out`)
  const own = formats.filter(isToolFormat)
  return own.length === 0 ? undefined : own.join(',')
}

const given = (settings: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(settings).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])))

const options = {
  resoscript: { type: 'string' },
  metadata: { type: 'string' },
  lookups: { type: 'string' },
  ...SERVER_OPTIONS,
  tags: { type: 'string', multiple: true },
  resource: { type: 'string' },
  'last-failed': { type: 'boolean', default: false },
  reports: { type: 'string' },
  'sample-limit': { type: 'string' },
  against: { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'string' },
  expires: { type: 'string' },
  format: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parse>['values']

const parse = (argv: readonly string[]) =>
  parseOptions({ args: withOneClient(argv, unusable), options, allowPositionals: true, strict: true }, unusable)
