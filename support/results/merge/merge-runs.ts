import { isDeepStrictEqual } from 'node:util'
import { ConfigurationError } from '../../dictionary/command-line'
import { printable } from '../../dictionary/wording'
import type { RunResults } from '../results-file'
import type { RunFacts } from '../run-facts'
import type { RunProfile } from '../run-profile'
import { locationOf, type ScenarioResult } from '../scenario-result'
import { tellOnce } from '../tell-once'

/** The results that a shard of a run has left. */
export interface ShardRun {
  readonly folder: string
  readonly results: RunResults
}

/** The results of all shards of one run. */
export interface MergedRun extends Omit<RunResults, 'run' | 'profile'> {
  readonly run: RunFacts
  readonly profile: RunProfile
  /** The folders of the shards, in their order. */
  readonly folders: readonly string[]
}

/** A shard with what it says of itself. */
interface KnownShard {
  readonly folder: string
  readonly run: RunFacts
  readonly profile: RunProfile
  readonly results: RunResults
  readonly index: number
  readonly total: number
}

/**
 * Makes one run of its shards, with the scenarios in the order of the features.
 *
 * @throws ConfigurationError in one line when they are not all shards of one run, each once
 */
export function mergeRuns(runs: readonly ShardRun[]): MergedRun {
  const shards = runs.map(known).toSorted((one, other) => one.index - other.index)
  const [first] = shards
  if (first === undefined) throw new ConfigurationError('there is no shard to merge')
  for (const shard of shards) checkSame(first, shard)
  checkComplete(shards, first)
  const scenarios = tellOnce(inOrder(shards))
  const { shard, ...profile } = first.profile
  checkScenarios(scenarios, shards, profile)
  return {
    folders: shards.map(({ folder }) => folder),
    run: {
      ...withoutOwn(first.run),
      generatedOn: shards.map(({ run }) => run.generatedOn).toSorted()[0] ?? first.run.generatedOn,
      ...durationOf(shards),
      performanceOptOut: shards.some(({ run }) => run.performanceOptOut),
      ...notForCertification(shards),
    },
    coreRun: shards.map(({ results }) => results.coreRun).find((each) => each !== undefined),
    profile,
    scenarios,
  }
}

const withoutOwn = ({ notForCertification: _, durationMs: __, ...facts }: RunFacts): RunFacts => facts

/** Returns the reasons of all shards, each once; nothing where a shard does not tell. */
function notForCertification(shards: readonly KnownShard[]): Pick<RunFacts, 'notForCertification'> {
  const told = shards.flatMap(({ run }) => (run.notForCertification === undefined ? [] : [run.notForCertification]))
  if (told.length < shards.length) return {}
  return { notForCertification: [...new Map(told.flat().map((each) => [JSON.stringify(each), each])).values()] }
}

/** Adds up the time of all shards, where each of them knows its own. */
function durationOf(shards: readonly KnownShard[]): Pick<RunFacts, 'durationMs'> {
  const known = shards.flatMap(({ run }) => run.durationMs ?? [])
  return known.length < shards.length ? {} : { durationMs: known.reduce((sum, each) => sum + each, 0) }
}

function known({ folder, results }: ShardRun): KnownShard {
  const { run, profile } = results
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(profile?.shard ?? '') ?? []
  if (run === undefined || profile === undefined || index === undefined || total === undefined)
    throw unusable(`${folder} does not hold a shard: run the tests with --shard 1/3 and so on`)
  return { folder, run, profile, results, index: Number(index), total: Number(total) }
}

/** Lists what all shards of a run have in common. */
const COMMON: readonly (readonly [what: string, of: (shard: KnownShard) => unknown])[] = [
  ['number of shards', ({ total }) => total],
  ['profile', ({ profile }) => profile.name],
  ['number of scenarios in the profile', ({ profile }) => profile.scenarios],
  ['selection of scenarios', ({ profile }) => profile.selection],
  ['tool', ({ run }) => run.tool],
  ['dictionary', ({ run }) => run.dictionary],
  ['server or file under test', ({ run }) => placeOf(run)],
  ['metadata', ({ run }) => run.metadata],
  ['organisation', ({ run }) => run.organisation],
]

/**
 * Returns what makes two things under test the same. The sample server has another port in each process, machines have other
 * paths; for files the metadata are compared.
 */
const placeOf = ({ tested, underTest }: RunFacts): string =>
  tested === undefined ? underTest : `${tested.kind} ${tested.kind === 'server' ? tested.serviceRoot : ''}`

function checkSame(first: KnownShard, shard: KnownShard): void {
  const other = COMMON.find(([, of]) => !isDeepStrictEqual(of(first), of(shard)))
  if (other !== undefined)
    throw unusable(`${first.folder} and ${shard.folder} are not shards of one run: each has another ${other[0]}`)
}

function checkComplete(shards: readonly KnownShard[], { total }: KnownShard): void {
  for (const [place, shard] of shards.entries()) {
    const before = shards[place - 1]
    if (before?.index === shard.index)
      throw unusable(`${before.folder} and ${shard.folder} both hold shard ${shard.index}/${total}: name it once`)
  }
  const present = new Set(shards.map(({ index }) => index))
  const missing = Array.from({ length: total }, (_, place) => place + 1).filter((index) => !present.has(index))
  if (missing.length > 0)
    throw unusable(`not all shards are named: ${missing.map((index) => `${index}/${total}`).join(', ')} are missing`)
}

/** Cucumber deals scenarios out to shards in turn. */
function inOrder(shards: readonly KnownShard[]): ScenarioResult[] {
  const longest = Math.max(...shards.map(({ results }) => results.scenarios.length))
  return Array.from({ length: longest }, (_, turn) =>
    shards.flatMap(({ results }) => results.scenarios[turn] ?? []),
  ).flat()
}

function checkScenarios(
  scenarios: readonly ScenarioResult[],
  shards: readonly KnownShard[],
  profile: RunProfile,
): void {
  const seen = new Set<string>()
  for (const scenario of scenarios) {
    const location = locationOf(scenario)
    if (seen.has(location)) throw unusable(`${location} is in several shards: they are not of one run`)
    seen.add(location)
  }
  const dealt = shards.every(
    ({ results, index, total }) => results.scenarios.length === Math.ceil((scenarios.length - index + 1) / total),
  )
  if (!dealt || (profile.selection === undefined && scenarios.length !== profile.scenarios))
    throw unusable(
      `the shards have ${scenarios.length} scenarios in all, which are not those that were dealt out: run the tests again`,
    )
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))
