import type { Finding, FindingOutcome, SeenAt } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { isSeenElsewhere, placeText } from '../../dictionary/seen-at'
import { curlCommand } from '../../odata/curl-line'
import { isAboutMetadata } from '../../rules/catalogue'
import { bySameCause } from '../formatter/same-cause'
import type { RunSummary } from '../run-summary'
import { isFailing, isToldElsewhere, locationOf, type ScenarioResult, withoutStackFrames } from '../scenario-result'
import type { Cause, CauseItem, CauseSection, SeenPlace } from '../summary-data'
import { identityOf } from '../tell-once'
import { type CauseTitle, causeTitle, failureTitle, fieldTitle } from './cause-title'

/** The most different findings that are shown for one cause. */
const MOST = 100

/** A finding of a scenario, or what Cucumber says of a failure without any. */
interface Told {
  readonly result: ScenarioResult
  readonly finding?: Finding
}

/**
 * Groups what needs attention by its cause. What fails for the values of a Field has this Field as its cause, since one change
 * fixes it. Each scenario and each finding is where the summary counts it.
 */
export function causeSections(results: readonly ScenarioResult[], summary: RunSummary): CauseSection[] {
  const { failures, unverified, advisories, notVerified } = summary
  const open = new Set(unverified)
  const skipped = results.filter((result) => !open.has(result))
  const sections = [
    section('failures', failures.length, failures.flatMap(toldOrFailure('violated')), failures),
    section('open', unverified.length, unverified.flatMap(toldOrFailure('not verified')), unverified),
    section('advisories', advisories.length, results.flatMap(told('advisory')), []),
    section('skipped', notVerified.length, skipped.flatMap(told('not verified')), []),
  ]
  return sections.filter(({ causes }) => causes.length > 0)
}

/**
 * Invalid metadata come first where they fail: nothing else was judged.
 *
 * @param failing the scenarios that need a finding of the section to be fixed; none where nothing has to be
 */
function section(
  kind: CauseSection['kind'],
  count: number,
  entries: readonly Told[],
  failing: readonly ScenarioResult[],
): CauseSection {
  const findings = entries.flatMap(({ finding }) => finding ?? [])
  const titleOf = causeTitle(findings, failing.length > 0)
  const fieldOf = failing.length === 0 ? () => undefined : fieldTitle(findings)
  const alike = bySameCause(entries, ({ result, finding }) =>
    finding ? titleOf(finding) : failureTitle({ failure: failureOf(result) }),
  )
  const causes = alike.map(({ label, items }) => ({ ...causeOf(label, items), ...settledBy(items, failing, fieldOf) }))
  const weight = ({ count: own, fails = 0 }: Cause) => Math.max(own, fails)
  const ordered = causes.toSorted((one, other) => weight(other) - weight(one))
  const isFirst = ({ rule }: Cause) => kind === 'failures' && isAboutMetadata(rule)
  return { kind, count, causes: [...ordered.filter(isFirst), ...ordered.filter((cause) => !isFirst(cause))] }
}

/** Counts the scenarios that fail by the finding about a Field, and those that fail by nothing else. */
function settledBy(
  [{ finding }, ...others]: readonly [Told, ...Told[]],
  failing: readonly ScenarioResult[],
  fieldOf: CauseTitle<string | undefined>,
): Pick<Cause, 'fails' | 'settles'> {
  if (finding === undefined || others.length > 0 || fieldOf(finding) === undefined) return {}
  const identity = identityOf(finding)
  const having = failing
    .map(({ findings, toldElsewhere = [] }) => [...findings, ...toldElsewhere].filter(isFailing).map(identityOf))
    .filter((identities) => identities.includes(identity))
  return {
    fails: having.length,
    settles: having.filter((identities) => identities.every((each) => each === identity)).length,
  }
}

function causeOf(label: string, entries: readonly Told[]): Cause {
  const named = new Set(entries.flatMap(({ finding }) => finding?.rule ?? []))
  const [rule] = entries.every(({ finding }) => finding !== undefined) && named.size === 1 ? named : []
  const rules = rule === undefined && named.size > 0 ? { rules: [...named] } : {}
  const items = onceEach(entries.map(itemOf)).slice(0, MOST)
  const shown = items.reduce((sum, { alsoIn = 0 }) => sum + 1 + alsoIn, 0)
  return {
    label,
    ...(rule === undefined ? rules : { rule }),
    count: entries.length,
    items,
    more: entries.length - shown,
  }
}

/** Keeps an item once that several scenarios have alike, with the first of them. */
function onceEach(items: readonly CauseItem[]): CauseItem[] {
  const alike = groupBy(items, ({ scenario, location, curl, ...finding }) => JSON.stringify(finding))
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    return others.length === 0 ? [first] : [{ ...first, alsoIn: others.length }]
  })
}

const told =
  (outcome: FindingOutcome) =>
  (result: ScenarioResult): Told[] =>
    result.findings.filter((finding) => finding.outcome === outcome).map((finding) => ({ result, finding }))

const toldOrFailure =
  (outcome: FindingOutcome) =>
  (result: ScenarioResult): Told[] => {
    const findings = told(outcome)(result)
    return findings.length > 0 || isToldElsewhere(result) ? findings : [{ result }]
  }

function itemOf({ result, finding }: Told): CauseItem {
  const { scenario } = result
  const location = locationOf(result)
  if (finding === undefined) return { failure: failureOf(result), scenario, location }
  const { rule, outcome, cause, request, comparedWith, evidence, seenAt = [], ...shown } = finding
  const proof = isSeenElsewhere(finding) ? { places: seenAt.map(placeOf) } : evidence === undefined ? {} : { evidence }
  return { ...shown, ...proof, ...(request === undefined ? {} : { curl: curlCommand(request) }), scenario, location }
}

const placeOf = (place: SeenAt): SeenPlace => ({ path: place.path, text: placeText(place) })

const failureOf = ({ failure = '' }: ScenarioResult): string => withoutStackFrames(failure)
