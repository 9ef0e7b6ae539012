import type { Finding, FindingOutcome } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { curlCommand } from '../../odata/curl-line'
import { isAboutMetadata } from '../../rules/catalogue'
import { bySameCause } from '../formatter/same-cause'
import type { RunSummary } from '../run-summary'
import { locationOf, type ScenarioResult, withoutStackFrames } from '../scenario-result'
import type { Cause, CauseItem, CauseSection } from '../summary-data'
import { labelFindings } from './label-findings'

/** The most different findings that are shown for one cause. */
const MOST = 100

/** A finding of a scenario, or what Cucumber says of a failure without any. */
interface Told {
  readonly result: ScenarioResult
  readonly finding?: Finding
}

/**
 * Groups what needs attention by its cause, so that one change fixes a group. Each scenario and each finding is where
 * the summary counts it.
 */
export function causeSections(results: readonly ScenarioResult[], summary: RunSummary): CauseSection[] {
  const { failures, unverified, advisories, notVerified } = summary
  const open = new Set(unverified)
  const skipped = results.filter((result) => !open.has(result))
  const sections = [
    section('failures', failures.length, failures.flatMap(toldOrFailure('violated'))),
    section('open', unverified.length, unverified.flatMap(toldOrFailure('not verified'))),
    section('advisories', advisories.length, results.flatMap(told('advisory'))),
    section('skipped', notVerified.length, skipped.flatMap(told('not verified'))),
  ]
  return sections.filter(({ causes }) => causes.length > 0)
}

/** Invalid metadata come first where they fail: nothing else was judged. */
function section(kind: CauseSection['kind'], count: number, entries: readonly Told[]): CauseSection {
  const labelOf = labelFindings(entries.flatMap(({ finding }) => finding ?? []))
  const alike = bySameCause(entries, ({ result, finding }) =>
    finding ? labelOf(finding) : firstLine(failureOf(result)),
  )
  const causes = alike.map(({ label, items }) => causeOf(label, items))
  const isFirst = ({ rule }: Cause) => kind === 'failures' && isAboutMetadata(rule)
  return { kind, count, causes: [...causes.filter(isFirst), ...causes.filter((cause) => !isFirst(cause))] }
}

function causeOf(label: string, entries: readonly Told[]): Cause {
  const rules = new Set(entries.map(({ finding }) => finding?.rule))
  const [rule] = rules.size === 1 ? rules : []
  const items = onceEach(entries.map(itemOf)).slice(0, MOST)
  const shown = items.reduce((sum, { alsoIn = 0 }) => sum + 1 + alsoIn, 0)
  return { label, ...(rule === undefined ? {} : { rule }), count: entries.length, items, more: entries.length - shown }
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
    return findings.length > 0 ? findings : [{ result }]
  }

function itemOf({ result, finding }: Told): CauseItem {
  const { scenario } = result
  const location = locationOf(result)
  if (finding === undefined) return { failure: failureOf(result), scenario, location }
  const { rule, outcome, cause, request, comparedWith, ...shown } = finding
  return { ...shown, ...(request === undefined ? {} : { curl: curlCommand(request) }), scenario, location }
}

const failureOf = ({ failure = '' }: ScenarioResult): string => withoutStackFrames(failure)

const firstLine = (text: string): string => text.split('\n', 1).join()
