import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Finding } from '../dictionary/finding'
import { nameKey } from '../dictionary/names'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { dictionaryFile } from '../results/dictionary-file'
import { changesBetween } from '../results/earlier-run'
import type { RunResults } from '../results/results-file'
import type { RunChanges } from '../results/run-changes'
import { carriedOver } from './upgrade/carried-over'
import { judgeKept, type KeptRun, keptRun } from './upgrade/kept-run'
import { type Seen, type SeenElements, seenElements } from './upgrade/seen-elements'
import { type StandingChange, standingChanges } from './upgrade/standing-changes'
import { type Unjudged, unjudgedIn } from './upgrade/unjudged'

/** Describes what is asked: two profiles of the Data Dictionary, and the reports folder of a run of the first. */
export interface UpgradeQuestion {
  readonly from: string
  readonly to: string
  readonly results: string
}

/** What a server has to change for another version, as far as the results of its last run tell. */
export interface UpgradeReport {
  readonly from: string
  readonly to: string
  /** The last run. */
  readonly against: RunChanges['against']
  /** What of the last run was judged again, for people. */
  readonly judged: readonly string[]
  /** What only the next version finds. */
  readonly new: readonly UpgradeFinding[]
  /** What both versions find. */
  readonly stillOpen: readonly UpgradeFinding[]
  /** What the next version does not find any more. */
  readonly fixed: readonly UpgradeFinding[]
  /** What the last run has found, and the next version could not judge. */
  readonly notJudged: readonly UpgradeFinding[]
  readonly standing: readonly StandingChange[]
  /** What the next version asks for, and these results do not hold. */
  readonly unjudged: readonly Unjudged[]
}

/** A finding with the way out, and with the records in which its Field or value was seen, where records were sampled. */
export type UpgradeFinding = RunChanges['new'][number] & Pick<Finding, 'expected' | 'advice'> & { readonly seen?: Seen }

/**
 * Tells what a server has to change for another version of the Data Dictionary: metadata and Lookup records that its last run has kept
 * are judged by both, in processes of their own; what the run has found in answers and payloads is taken from its results.
 *
 * @throws ConfigurationError in one line when the folder has not what is needed, or nothing can be judged
 */
export async function upgradeReport({ from, to, results: last }: UpgradeQuestion): Promise<UpgradeReport> {
  const kept = keptRun(last, from)
  const seen = seenElements(last)
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  try {
    const [now, next] = [await judged(kept, from, folder), await judged(kept, to, folder)]
    const { against, ...changes } = changesBetween(now, next, last)
    const detailed = detailsIn([...next.scenarios, ...now.scenarios])
    const told = (findings: RunChanges['new']) => findings.map((finding) => withSeen(detailed(finding), seen))
    return {
      from,
      to,
      against: { ...against, ...factsOf(kept.results) },
      judged: judgedOf(kept),
      new: told(changes.new),
      stillOpen: told(changes.stillOpen),
      fixed: told(changes.fixed),
      notJudged: told(changes.notJudged),
      standing: standingChanges(kept, { before: dictionaryOf(from), after: dictionaryOf(to) }, seen),
      unjudged: unjudgedIn(next.scenarios, to),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function judged(kept: KeptRun, profile: string, folder: string): Promise<RunResults> {
  const own = join(folder, profile)
  mkdirSync(own)
  const results = await judgeKept(kept, profile, own)
  const answered = { scenarios: kept.results.scenarios, hasRecords: kept.lookups !== undefined }
  return { ...results, scenarios: carriedOver(results.scenarios, answered, versionOf(profile)) }
}

const versionOf = (profile: string): string => profile.replace('dd-', '')

const dictionaryOf = (profile: string): DictionaryIndex =>
  new DictionaryIndex(readDataDictionary(dictionaryFile(versionOf(profile))))

/** The run of the files stands for the last run, whose facts people know. */
const factsOf = ({ run }: RunResults): Partial<RunChanges['against']> =>
  run === undefined ? {} : { generatedOn: run.generatedOn, underTest: run.underTest }

function judgedOf({ lookups, results: { run, scenarios } }: KeptRun): readonly string[] {
  const isSampled = run?.sample !== undefined && scenarios.some(({ tags }) => tags.includes('@payload'))
  return [
    'metadata',
    ...(lookups === undefined ? [] : ['Lookup records']),
    ...(isSampled ? ['what the run has found in answers and payloads'] : []),
  ]
}

/** Makes what adds to findings what changes do not keep of them. */
function detailsIn(scenarios: RunResults['scenarios']) {
  const keyOf = ({ rule, subject, requirement, found }: Partial<Finding>) => nameKey(rule, subject, requirement, found)
  const all = scenarios.flatMap(({ findings }) => findings)
  const byKey = new Map(all.toReversed().map((finding) => [keyOf(finding), finding]))
  return (finding: RunChanges['new'][number]): UpgradeFinding => {
    const { expected, advice } = byKey.get(keyOf(finding)) ?? {}
    return { ...finding, ...(expected !== undefined && { expected }), ...(advice !== undefined && { advice }) }
  }
}

/** `Property.ListPrice`, or `Property.StandardStatus 'Sold'`. */
const ELEMENT = /^(\w+)\.(\w+)(?: '(.*)')?$/

function withSeen(finding: UpgradeFinding, seen: SeenElements): UpgradeFinding {
  const [, resourceName, fieldName, value] = ELEMENT.exec(finding.subject) ?? []
  if (resourceName === undefined || fieldName === undefined) return finding
  const found = seen(resourceName, fieldName, value)
  return found === undefined ? finding : { ...finding, seen: found }
}
