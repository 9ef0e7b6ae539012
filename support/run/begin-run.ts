import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { outliveClosedPipes } from '../dictionary/closed-pipe'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import { claimReports, makeFolder, unusableReports } from '../results/claim-reports'
import { endOfRun, expectVerdict, interruptRun } from '../results/end-of-run'
import { beginReports, canBeTakenUp, endReports } from '../results/reports-folder'
import { findNamedFeatures } from './command-line/named-features'
import { partOfRun } from './command-line/part-of-run'
import { type RunArguments, readArguments } from './command-line/read-arguments'
import { tagsOfFeatures } from './command-line/tags-of-features'
import { unknownTags } from './command-line/unknown-tags'
import { givenName, keepFormatFiles } from './format-files'
import { tellLostWorkers } from './lost-workers'
import { asksForBeyondCore, cutDown, featuresOf, type Profile, profilesFor, versionOf } from './profiles'

/** The place of a run: what was called, and where. */
export interface RunCall {
  /** The arguments behind `cucumber-js`. */
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
}

/**
 * Begins a run: refuses arguments that no run can follow, takes the reports folder, and returns the profiles that Cucumber
 * chooses from. From here on the process ends with the exit code of a verdict, or that for what could not be judged.
 *
 * @param expect makes the process end so
 * @throws ConfigurationError when a run would not judge what was asked for, or could not say what it found
 */
export async function beginRun(
  { argv, environment, folder }: RunCall,
  expect: typeof expectVerdict = expectVerdict,
): Promise<Readonly<Record<string, Profile>>> {
  outliveClosedPipes()
  const problems: string[] = []
  const given = await readArguments(argv, problems)
  expect(
    given.terminalFormat &&
      `--format ${given.terminalFormat} takes the place of the formatter that gives the verdict: name a file for it, as in --format ${given.terminalFormat}:FILE`,
  )
  const version = versionOf(given.profiles[0] ?? 'default')
  const withBeyondCore = asksForBeyondCore(given.tags)
  const named = findNamedFeatures(given.features, { folder, withBeyondCore, version }, problems)
  if (given.tags !== '') problems.push(...unknownTags(given.tags, tagsOfFeatures()))
  refuse(problems)
  const reports = textOf(given.worldParameters['reports']) || environment['REPORTS']
  const profiles: Readonly<Record<string, Profile>> = profilesFor({ named, version, tags: given.tags, reports })
  const [name, whole] = chosenProfile(given, profiles)
  refuse(otherVersion(given, whole))
  const { suite } = whole.formatOptions
  const part = partOfRun({ ...given, named }, featuresOf(suite, withBeyondCore || [...named.keys()].some(isBeyondCore)))
  const profile = part === undefined ? whole : cutDown(whole, part, Boolean(reports))
  takeFolder(profile.formatOptions.reports, given.terminalFormat === undefined)
  refuse(given.formatFiles.flatMap(unwritable))
  keepFormatFiles(given.formatFiles, runIsOver(given))
  if (given.isParallel) tellLostWorkers(console.error)
  return { ...profiles, [name]: profile }
}

/** A world parameter takes the place of that of the profile, and would have its features judged by another dictionary. */
function otherVersion({ worldParameters }: RunArguments, { formatOptions, worldParameters: own }: Profile): string[] {
  const { dictionaryVersion = own['dictionaryVersion'] } = worldParameters
  if (dictionaryVersion === own['dictionaryVersion'] || !formatOptions.suite.startsWith('dd-')) return []
  return [
    `--world-parameters: dictionaryVersion is ${own['dictionaryVersion']} in ${formatOptions.suite}: name the profile of the version that is meant`,
  ]
}

const isBeyondCore = (path: string): boolean => /[\\/]beyond-core[\\/]/.test(path)

/**
 * Takes a reports folder for this run, and leaves it tidy when the process ends, also when people end it.
 *
 * @param isReported false where another formatter takes the place of ours, so that there will be no reports
 */
function takeFolder(folder: string, isReported: boolean): void {
  claimReports(folder, () => endReports(folder, isReported))
  try {
    beginReports(folder)
  } catch (error) {
    throw new ConfigurationError(unusableReports(folder, error))
  }
  const interrupt = () => interruptRun(interruption(folder))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt)
  // The process that began this one would begin another beside it, when it was killed.
  process.once('disconnect', interrupt)
  process.channel?.unref()
}

const interruption = (folder: string): string =>
  canBeTakenUp(folder)
    ? 'The run was interrupted. Start it again within a day, by the same command and with the same settings, and it goes on where sampling stopped. Earlier reports stay as they are.'
    : 'The run was interrupted before it had sampled anything. Earlier reports stay as they are.'

function chosenProfile(
  { profiles }: RunArguments,
  known: Readonly<Record<string, Profile>>,
): readonly [name: string, Profile] {
  const [name = 'default', ...others] = profiles
  if (others.length > 0)
    throw new ConfigurationError(
      `profiles ${profiles.join(' and ')} are named, but a run judges by one: run each of them, with another REPORTS`,
    )
  const profile = known[name]
  if (profile === undefined)
    throw new ConfigurationError(
      `there is no profile ${name}${didYouMean(name, Object.keys(known))}; known are ${Object.keys(known).join(', ')}`,
    )
  return [name, profile]
}

/** Makes what tells when the process ends if Cucumber has come to its end. Without our formatter nothing says so. */
function runIsOver({ terminalFormat }: RunArguments): () => boolean {
  let hasNothingLeft = false
  process.once('beforeExit', () => {
    hasNothingLeft = true
  })
  return () => hasNothingLeft || endOfRun() === (terminalFormat === undefined ? 'verdict' : undefined)
}

/** Tries a file that a formatter is to write: Cucumber would break down over it. */
function unwritable(path: string): string[] {
  try {
    makeFolder(dirname(path))
    closeSync(openSync(path, 'a'))
    return []
  } catch (error) {
    return [`--format: ${givenName(path)} cannot be written: ${fileFault(error)}`]
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
