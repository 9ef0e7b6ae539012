import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import type { Verdict } from '../../dictionary/verdict'
import { isHalt } from '../../rules/catalogue'
import type { KnownFailure } from '../baseline-file'
import type { KnownOutcome, WhyFailing } from '../known-failures'
import type { RunResults } from '../results-file'
import type { RunFacts } from '../run-facts'
import { summarise } from '../run-summary'
import { isFailing, type ScenarioResult, titleOf } from '../scenario-result'
import type { ChangedFinding } from './changed-finding'
import { type OpenFinding, openFindings } from './open-findings'

/**
 * Judges the failures of a run by those that are known. A known failure says what was found where that is the same in each run;
 * what is found otherwise, or more often, is not known. What could not be verified is never known.
 *
 * @param file the name of the file, for people
 * @param today as `2026-11-30`
 */
export function judgeByBaseline(
  { scenarios, run }: Pick<RunResults, 'scenarios' | 'run'>,
  baseline: readonly KnownFailure[],
  file: string,
  today: string,
): KnownOutcome {
  const failures = failuresIn(scenarios)
  const judged = [...failures].map(([key, found]) => judgeAlike(found, baseline.find(hasKey(key)), today))
  const absent = baseline.filter((entry) => !failures.has(keyOf(entry)))
  const isGone = (entry: KnownFailure) => isJudged(entry, scenarios)
  const failing = judged.flatMap((each) => each.failing)
  return {
    file,
    verdict: failing.length > 0 ? summarise(scenarios).verdict : verdictWithoutFailures(scenarios, run?.tested),
    known: judged.flatMap(({ known }) => known),
    failing,
    gone: absent.filter(isGone),
    notJudged: absent.filter((entry) => !isGone(entry)),
  }
}

/** Makes the known failures of those of a run. What is known stays as it is; the rest gets this reason and this day. */
export function updatedBaseline(
  scenarios: readonly ScenarioResult[],
  baseline: readonly KnownFailure[],
  { reason, expires, today }: Pick<KnownFailure, 'reason' | 'expires'> & { readonly today: string },
): readonly KnownFailure[] {
  const failures = failuresIn(scenarios)
  const found = [...failures].flatMap(([key, alike]): readonly KnownFailure[] => {
    const [first] = alike
    if (first?.shown.rule === undefined) return []
    const before = baseline.find(hasKey(key))
    const isKnown = before !== undefined && judgeAlike(alike, before, today).failing.length === 0
    const kept = isKnown ? { reason: before.reason, expires: before.expires } : { reason, expires }
    return [{ ...entryOf(first.shown.rule, alike, first), ...kept }]
  })
  const unjudged = baseline.filter((entry) => !failures.has(keyOf(entry)) && !isJudged(entry, scenarios))
  return [...found, ...unjudged]
}

/**
 * Returns the verdict that is left when no failure counts. A failure behind which nothing was judged counts all the same, and what
 * could not be verified stays open where there was a server to ask.
 */
function verdictWithoutFailures(scenarios: readonly ScenarioResult[], tested: RunFacts['tested']): Verdict {
  const { verdict, notVerified } = summarise(scenarios)
  if (verdict !== 'not conformant') return verdict
  if (notVerified.some(({ rule }) => isHalt(rule))) return 'could not be judged'
  return summarise(scenarios.map((result) => withoutFailure(result, tested?.kind !== 'file'))).verdict
}

/** A scenario that failed by known failures proves nothing for the server; what it could not verify beside them stays open. */
function withoutFailure({ failure, ...result }: ScenarioResult, isLive: boolean): ScenarioResult {
  if (result.outcome !== 'failed') return failure === undefined ? result : { ...result, failure }
  const isOpen = [...result.findings, ...(result.toldElsewhere ?? [])].some(({ outcome }) => outcome === 'not verified')
  if (!isOpen) return { ...result, outcome: 'not offered' }
  return { ...result, outcome: 'not verified', ...(isLive && failure !== undefined ? { failure } : {}) }
}

/** Returns all failures of a run by their rule and subject. */
const failuresIn = (scenarios: readonly ScenarioResult[]): ReadonlyMap<string, readonly OpenFinding[]> =>
  groupBy(
    [...openFindings(scenarios).values()].flat().filter(({ shown }) => shown.outcome === 'violated'),
    ({ shown }) => keyOf(shown),
  )

const keyOf = ({ rule, subject }: Pick<ChangedFinding, 'rule' | 'subject'>): string => nameKey(rule, subject)

const hasKey =
  (key: string) =>
  (entry: KnownFailure): boolean =>
    keyOf(entry) === key

/** Judges the findings of one rule and subject. */
function judgeAlike(
  alike: readonly OpenFinding[],
  entry: KnownFailure | undefined,
  today: string,
): Pick<KnownOutcome, 'known' | 'failing'> {
  const findings = alike.map(({ shown }) => shown)
  const failingBy = (why: WhyFailing) => (finding: ChangedFinding) => ({ why, finding })
  if (entry === undefined) return { known: [], failing: findings.map(failingBy('new')) }
  if (entry.expires < today) return { known: [], failing: findings.map(failingBy('expired')) }
  if (entry.found !== undefined && !saysSame(entry.found, foundIn(alike)))
    return { known: [], failing: findings.map(failingBy('changed')) }
  const most = entry.count ?? 1
  const { reason, expires } = entry
  return {
    known: findings.slice(0, most).map((finding) => ({ finding, reason, expires })),
    failing: findings.slice(most).map(failingBy('new')),
  }
}

const foundIn = (alike: readonly OpenFinding[]): string => alike.map(({ shown }) => shown.found ?? '').join('; ')

/** Compares texts without their order and the size of their numbers: both may change while the fault is the same. */
const saysSame = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ')

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s;]+/)
    .map((word) => (word.endsWith(',') ? word.slice(0, -1) : word))
    .filter((word) => word !== '')
    // As many numbers as before: one more may be a value.
    .map((word) => (/^\d+$/.test(word.replaceAll(',', '')) ? '#' : word))
    .sort()

/** Makes an entry without its reason. */
function entryOf(rule: string, alike: readonly OpenFinding[], { shown }: OpenFinding) {
  const isSteady = alike.every((each) => each.isSteady && each.shown.found !== undefined)
  return {
    rule,
    subject: shown.subject,
    requirement: shown.requirement,
    ...(isSteady ? { found: foundIn(alike) } : {}),
    ...(alike.length > 1 ? { count: alike.length } : {}),
    scenarios: [...new Set(alike.flatMap(({ titles }) => titles))].sort(),
  }
}

/** True where all scenarios that had a known failure ran, and came as far as its rule. */
function isJudged({ scenarios: names = [], rule }: KnownFailure, results: readonly ScenarioResult[]): boolean {
  const isReached = (result: ScenarioResult) =>
    result.outcome === 'passed' ||
    result.outcome === 'not offered' ||
    (result.outcome === 'failed' && result.findings.some((each) => each.rule === rule && isFailing(each)))
  return (
    names.length > 0 &&
    names.every((name) => {
      const own = results.filter((result) => titleOf(result) === name)
      return own.length > 0 && own.every(isReached)
    })
  )
}
