import { join, sep } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import type { ProfilePart } from '../results/run-profile'
import type { NamedFeatures } from './command-line/named-features'
import { globInPackage, importedFrom } from './command-line/package-files'

/** A profile of Cucumber: which features it runs, judged by which version of the dictionary, and where reports go. */
export interface Profile {
  /** Empty where features are named on the command line: Cucumber adds those to the paths of a profile. */
  readonly paths: readonly string[]
  readonly requireModule: readonly string[]
  readonly require: readonly string[]
  /** Each with the file that it writes; without one it takes the terminal. */
  readonly format: readonly (readonly [name: string])[]
  readonly formatOptions: {
    readonly reports: string
    readonly suite: string
    /** Absent where no argument cuts the profile down. */
    readonly part?: ProfilePart
  }
  readonly plugin: readonly string[]
  readonly pluginOptions: object
  readonly worldParameters: Readonly<Record<string, string | number>>
}

/** The arguments and variables that profiles depend on. */
export interface ProfileChoices {
  /** The features that are named on the command line; empty where none are. */
  readonly named: NamedFeatures
  /** The version of the profile that is asked for, for hints. */
  readonly version: string
  /** Tag expression of the command line; empty where there is none. */
  readonly tags: string
  /** Folder for the reports of any profile; undefined where each has its own. */
  readonly reports: string | undefined
}

/** The name of a profile of {@link profilesFor}. */
export type ProfileName = (typeof PROFILES)[number]

/** The names of all profiles. */
export const PROFILES = ['default', 'dd-1.7', 'dd-2.0', 'dd-2.1', 'web-api-core-2.0.0', 'web-api-core-2.1.0'] as const

const DEFAULT_PROFILE = 'dd-2.0'

/** Returns the version that a profile is named after. */
export const versionOf = (profile: string): string =>
  /-([\d.]+)$/.exec(profile === 'default' ? DEFAULT_PROFILE : profile)?.[1] ?? ''

/** The newest dictionary has all standard Resources of those before. */
const NEWEST_DICTIONARY = '2.1'

/** Paging needs pages. */
const CORE_SETTINGS = { sampleServerRecords: 100 }

const NOTHING_CHOSEN: ProfileChoices = { named: new Map(), version: '', tags: '', reports: undefined }

/**
 * Returns the profiles of a run. Named features replace those of a profile, and the version of the dictionary that they
 * come from replaces that of the profile, so that an IDE runs any of them without a profile.
 *
 * @throws ConfigurationError when features of several versions of the dictionary are named
 */
export function profilesFor(choices: ProfileChoices = NOTHING_CHOSEN): Readonly<Record<ProfileName, Profile>> {
  const suite = suiteOf(choices)
  const profile = (name: Exclude<ProfileName, 'default'>) => profileOf(suite ?? name, choices)
  return {
    default: profile(DEFAULT_PROFILE),
    'dd-1.7': profile('dd-1.7'),
    'dd-2.0': profile('dd-2.0'),
    'dd-2.1': profile('dd-2.1'),
    'web-api-core-2.0.0': profile('web-api-core-2.0.0'),
    'web-api-core-2.1.0': profile('web-api-core-2.1.0'),
  }
}

function profileOf(name: string, { named, tags, reports: folder }: ProfileChoices): Profile {
  const [, suite, version = ''] = /^(dd|web-api-core)-(.*)$/.exec(name) ?? []
  const isCore = suite === 'web-api-core'
  const reports = folder || `reports/${name}`
  const needsCore = isCore || [...named.keys()].some((path) => !OF_DICTIONARY.test(slashed(path)))
  return {
    paths: named.size > 0 ? [] : featuresOf(name, asksForBeyondCore(tags)),
    requireModule: [join(PROJECT_ROOT, 'build', 'load.js')],
    // The rules of Web API Core take time to load.
    require: [
      globInPackage('support/run/{parameter-types,world,hooks}.ts'),
      globInPackage(`step-definitions/${needsCore ? '*' : '!(core-*)'}.steps.ts`),
    ],
    format: [[importedFrom('support/results/formatter/summary-formatter.js')]],
    formatOptions: { reports, suite: name },
    plugin: named.size > 0 ? [importedFrom('support/run/command-line/named-features-plugin.js')] : [],
    pluginOptions: { named: [...named] },
    worldParameters: {
      dictionaryVersion: isCore ? NEWEST_DICTIONARY : version,
      reports,
      ...(isCore || [...named.keys()].some((path) => OF_CORE.test(slashed(path))) ? CORE_SETTINGS : {}),
    },
  }
}

/**
 * Returns globs for all features of a profile, whatever is named.
 *
 * @param suite the name of the profile, other than `default`
 */
export function featuresOf(suite: string, withBeyondCore: boolean): string[] {
  const version = versionOf(suite)
  const globs = suite.startsWith('dd-') ? dictionaryFeatures(version) : coreFeatures(version, withBeyondCore)
  return globs.map((glob) => globInPackage(glob))
}

/**
 * Makes of a profile one that was cut down. Its reports have a folder of their own, so that they never replace those of the
 * whole; a folder that was named is used as it is.
 */
export function cutDown(profile: Profile, part: ProfilePart, isFolderNamed: boolean): Profile {
  const { formatOptions, worldParameters } = profile
  const reports = isFolderNamed ? formatOptions.reports : partFolder(formatOptions.reports)
  return {
    ...profile,
    // A shard of few scenarios may have none, and is merged with the others.
    plugin: [
      ...profile.plugin,
      ...(part.shard === undefined ? [importedFrom('support/run/command-line/some-scenario-plugin.js')] : []),
    ],
    formatOptions: { ...formatOptions, reports, part },
    worldParameters: { ...worldParameters, reports },
  }
}

/** Returns the folder for the reports of a run that is cut down, beside that of a whole run. */
export const partFolder = (reports: string): string => `${reports}-part`

const dictionaryFeatures = (version: string): string[] => [
  'features/metadata/*.feature',
  'features/lookup-resource/*.feature',
  `features/data-dictionary/v${version}/**/*.feature`,
  ...(version === '1.7' ? [] : ['features/variations/*.feature', 'features/deprecations/*.feature']),
  `features/payload/v${version}/*.feature`,
]

/** 2.1.0 adds to what 2.0.0 asks for. */
const coreFeatures = (version: string, withBeyondCore: boolean): string[] =>
  [...new Set(['2.0.0', version])].map(
    (added) => `features/web-api-core/v${added}/${withBeyondCore ? '**/*.feature' : '*.feature'}`,
  )

/** Scenarios beyond Core run only where a tag asks for them, so that they do not decide an endorsement unnoticed. */
export const asksForBeyondCore = (tags: string): boolean =>
  [...tags.matchAll(/(not\s+\(?)?@([\w.-]+)/g)].some(([, not, tag = '']) => !not && !OF_ENDORSEMENT.test(tag))

const OF_ENDORSEMENT = /^(core-endorsement|add-edit-endorsement|[\d.]+)$/

const OF_DICTIONARY = /^features\/(metadata|lookup-resource|data-dictionary|variations|deprecations|payload)\//
const OF_CORE = /(?:^|\/)web-api-core\/v(\d+(?:\.\d+)+)\//
const OF_VERSION = /(?:^|\/)(?:data-dictionary|payload)\/v(\d+(?:\.\d+)+)\//

/** Returns the profile that named features belong to; undefined where they go with any. */
function suiteOf({ named, version: asked }: ProfileChoices): string | undefined {
  const versions = (pattern: RegExp) =>
    [...new Set([...named.keys()].flatMap((path) => pattern.exec(slashed(path))?.[1] ?? []))].sort()
  const [version, ...others] = versions(OF_VERSION)
  if (version !== undefined && others.length > 0)
    throw new ConfigurationError(
      `features of Data Dictionary ${[version, ...others].join(', ')} are named, but a run judges by one version: name those of one, e.g. ${exampleOf(named, asked)}`,
    )
  const core = versions(OF_CORE).at(-1)
  if (version !== undefined) return `dd-${version}`
  return core === undefined ? undefined : `web-api-core-${core}`
}

/** Returns a named feature: of the version that is asked for, where there is one. */
function exampleOf(named: NamedFeatures, version: string): string | undefined {
  const versioned = [...named.keys()].filter((path) => OF_VERSION.test(slashed(path)))
  return versioned.find((path) => OF_VERSION.exec(slashed(path))?.[1] === version) ?? versioned.at(-1)
}

const slashed = (path: string): string => path.replaceAll(sep, '/')
