import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { loadConfiguration } from '@cucumber/cucumber/api'
import { parse } from '@cucumber/tag-expressions'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'

/** Arguments of Cucumber that decide what a run judges and where its reports go. */
export interface RunArguments {
  /** Profiles as they were named, each once. */
  readonly profiles: readonly string[]
  /** Names of features, as they were given. */
  readonly features: readonly string[]
  /** All tag expressions in one; empty where there is none. */
  readonly tags: string
  /** Regular expressions for the names of scenarios. */
  readonly names: readonly string[]
  /** The share of this run, such as `1/3`; empty where it is not divided. */
  readonly shard: string
  /** Files that formatters write. */
  readonly formatFiles: readonly string[]
  /** The formatter that takes the terminal; undefined where none is asked for. */
  readonly terminalFormat: string | undefined
  readonly worldParameters: Readonly<Record<string, unknown>>
  /** True for a run of several processes. */
  readonly isParallel: boolean
}

/**
 * Reads the arguments of Cucumber as Cucumber does.
 *
 * @param argv what stands behind `cucumber-js`
 * @param problems gets one line for each argument that no run can follow
 * @throws ConfigurationError when Cucumber cannot read them
 */
export async function readArguments(argv: readonly string[], problems: string[]): Promise<RunArguments> {
  const { useConfiguration, runConfiguration } = await parsed(argv)
  const { paths, names, tagExpression, shard, order } = runConfiguration.sources
  const { stdout, files } = runConfiguration.formats
  const attempt = (argument: string, read: () => unknown) => problems.push(...problemsOf(argument, read))
  // Cucumber puts several in one, with parentheses, which the message should not show.
  for (const tags of valuesOf('tags', 't', argv)) attempt('--tags', () => parse(tags))
  attempt('--retry-tag-filter', () => parse(runConfiguration.runtime.retryTagFilter))
  for (const name of OF_PROFILE.filter((each) => each in runConfiguration.formats.options))
    problems.push(`--format-options: ${name} is what the profile says, and cannot be set`)
  for (const name of names) attempt('--name', () => new RegExp(name))
  if (shard && !isShard(shard))
    problems.push(`--shard ${shard} is not one of its shards: of three there are 1/3, 2/3 and 3/3`)
  if (!/^(defined|reverse|random(:.*)?)$/.test(order))
    problems.push(`--order ${order} is unknown; known are defined, reverse and random`)
  return {
    profiles: [...new Set(valuesOf('profile', 'p', argv))],
    features: paths.filter((path) => path.trim() !== ''),
    tags: tagExpression,
    names,
    shard: shard ?? '',
    formatFiles: Object.keys(files),
    terminalFormat: useConfiguration.format.some((format) => String(format).replaceAll('"', '') === stdout)
      ? stdout
      : undefined,
    worldParameters: runConfiguration.runtime.worldParameters,
    isParallel: runConfiguration.runtime.parallel > 0,
  }
}

/** Options of formatters that tell the reports what ran. Cucumber would prefer those of the command line. */
const OF_PROFILE = ['reports', 'suite', 'part']

/** Cucumber has read the same arguments before and printed what it has to say about them. */
async function parsed(argv: readonly string[]) {
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    return await loadConfiguration({ file: false, provided: [...argv] }, { stderr })
  } catch (error) {
    throw new ConfigurationError(messageOf(error))
  }
}

const TEXT = { type: 'string' } as const

/** Short options of Cucumber that take a value, which would pass for more short options. */
const VALUED = { c: TEXT, f: TEXT, i: TEXT, l: TEXT, p: TEXT, r: TEXT, t: TEXT }

/** Returns all values of an option, as they were given. */
function valuesOf(name: string, short: string, argv: readonly string[]): readonly string[] {
  const options = { ...VALUED, [name]: { ...TEXT, short, multiple: true } }
  const values = parseArgs({ args: [...argv], options, strict: false }).values[name]
  return [values ?? []].flat().filter((each) => typeof each === 'string')
}

function problemsOf(argument: string, read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    return [`${argument}: ${messageOf(error)}`]
  }
}

function isShard(text: string): boolean {
  const [index = 0, total = 0] = text.split('/').map(Number)
  return index >= 1 && index <= total
}
