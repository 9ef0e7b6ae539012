import type { Finding } from '../../dictionary/finding'
import { findingInOneLine } from '../../dictionary/format-finding'
import { groupBy } from '../../dictionary/group-by'
import { counted, firstFew, printable } from '../../dictionary/wording'
import { isHalt } from '../../rules/catalogue'
import type { CoreParameter } from '../../rules/core-parameter'
import { type Certification, certificationText } from '../certification'
import { closingWords } from '../closing-words'
import { explanationsText } from '../rule-pages'
import { type Counts, countColumns, isNothingOffered, type RunSummary, type SkippedFinding } from '../run-summary'
import { isToldElsewhere, locationOf, type ScenarioResult, scenarioOutcomes, titleOf } from '../scenario-result'
import { NOTHING_OFFERED } from '../summary/offers-nothing'
import { type AlikeFailures, alikeFailures, signatureOf } from './alike-failures'
import { bySameCause, causeOfFailure } from './same-cause'

/** So many entries are printed of what does not decide the verdict; results.json has all of them. */
const LISTED = 10

const NOTHING_SELECTED =
  'No scenario was selected. A line after a feature file must be the line of the word Scenario; tags and names must occur.'

const NOTHING_RUN = 'No scenario was judged: all steps were skipped, and no rule said why, as in a dry run.'

const PARAMETERS = 'Parameters: chosen from the records where the RESOScript gave none'

/**
 * Describes the end of a run on the terminal: counts by feature, each failure once, what else deserves attention, the verdict.
 *
 * @param certification undefined where it is not known whether the run would count
 * @param compared what is said of earlier runs and known failures
 */
export function summaryText(
  summary: RunSummary,
  certification?: Certification,
  compared: readonly string[] = [],
): string {
  const { failures, unverified, advisories, notVerified, nothingOffered, total, parameters, unfinished } = summary
  const scenarios = scenarioOutcomes.reduce((sum, outcome) => sum + total[outcome], 0)
  return [
    countsTable(summary),
    section(PARAMETERS, parameterLines(parameters), parameters.length),
    section(`Failures: ${failures.length}`, alikeTexts(failures), failures.length),
    section(`Advisories: ${advisories.length}`, fewOfEachRule(advisories).map(advisoryText), LISTED),
    section(`Could not be verified: ${unverified.length}`, unverifiedTexts(unverified), unverified.length),
    section(`Skipped, not verified: ${notVerified.length}`, groupByReason(notVerified, subjectsOrFeatures), LISTED),
    section(`Nothing to judge, not offered: ${nothingOffered.length}`, groupByReason(nothingOffered), LISTED),
    ...compared,
    explanationsText([
      ...[...failures, ...unverified].flatMap(({ findings }) => findings.filter(isDeciding)),
      ...advisories,
    ]),
    `${closingWords(summary)}\nScenarios: ${scenarios} (${countColumns.map((name) => `${name}: ${total[name]}`).join(', ')})`,
    scenarios === 0 || unfinished > 0 ? '' : certificationText(certification),
    scenarios + unfinished === 0 ? NOTHING_SELECTED : '',
    nothingOffered.length > 0 ? NOTHING_OFFERED : '',
    scenarios > 0 && total['not verified'] === scenarios && notVerified.length + unverified.length === 0
      ? NOTHING_RUN
      : '',
    unfinished > 0 ? unfinishedText(unfinished, unfinished + scenarios) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function countsTable({ features, total }: RunSummary): string {
  const absent = [...features].filter(([, counts]) => isNothingOffered(counts)).map(([name]) => name)
  const rows: [string, Counts][] = [...[...features].filter(([name]) => !absent.includes(name)), ['Total', total]]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  const header = ''.padEnd(width) + countColumns.map((name) => name.padStart(name.length + 2)).join('')
  const lines = rows.map(
    ([name, counts]) =>
      name.padEnd(width) +
      countColumns.map((column) => String(counts[column] || '·').padStart(column.length + 2)).join(''),
  )
  return [header, ...lines, ...(absent.length === 0 ? [] : [`Not offered: ${firstFew(absent, LISTED)}`])].join('\n')
}

const advisoryText = (finding: Finding): string => `${findingInOneLine(finding)}   [${finding.rule}]`

/** Is true for a finding that decides a verdict. */
const isDeciding = ({ outcome }: Finding): boolean => outcome === 'violated' || outcome === 'not verified'

const unfinishedText = (unfinished: number, planned: number): string =>
  `${unfinished} of ${counted(planned, 'scenario')} did not come to an end, because a process of the run broke down: run the tests again. Without them there are no reports.`

const failureText = (result: ScenarioResult): string =>
  [`${titleOf(result)}   ${locationOf(result)}`, ...(result.failure ?? '').split('\n')].join('\n    ')

/**
 * Makes one entry of failures that are alike: the first in full, and the names of the others. Of many that are not alike but
 * break one rule, the first few are entries.
 */
function alikeTexts(failures: readonly ScenarioResult[]): string[] {
  const groups = alikeFailures(failures)
  const byCause = bySameCause(groups, ({ first }) => causeOfFailure(first))
  const shown = new Set(byCause.flatMap(({ items }) => items.slice(0, LISTED)))
  return [
    ...groups.filter((group) => shown.has(group)).map(alikeText),
    ...byCause.flatMap(({ label, items }) => restText(label, items.slice(LISTED))),
  ]
}

const alikeText = ({ first, others }: AlikeFailures): string =>
  others.length === 0
    ? failureText(first)
    : [
        failureText(first),
        `  and ${counted(others.length, 'scenario')} ${likeness(others)}:`,
        ...byFeature(others),
      ].join('\n    ')

const likeness = (others: readonly ScenarioResult[]): string =>
  others.every(isToldElsewhere) ? 'by what is told here' : 'in the same way'

function restText(label: string, rest: readonly AlikeFailures[]): string[] {
  const scenarios = rest.flatMap(({ first, others }) => [first, ...others])
  if (scenarios.length === 0) return []
  const more = `and ${counted(scenarios.length, 'more scenario')} in results.json: ${label}`
  return [[more, ...scenariosByFeature(scenarios)].join('\n      ')]
}

const byFeature = (others: readonly ScenarioResult[]): string[] =>
  scenariosByFeature(others).map((line) => `    ${line}`)

/** Makes one entry of scenarios that cannot be verified for the same reason, such as a Parameter for which there is no Field. */
function unverifiedTexts(unverified: readonly ScenarioResult[]): string[] {
  const shared = new Map(unverified.map((result) => [result, sharedReason(result)]))
  return [...groupBy(unverified, (result) => shared.get(result) ?? signatureOf(result))].flatMap(([reason, same]) =>
    same.length > 1 && same.every((result) => shared.get(result) === reason)
      ? [reason, ...scenariosByFeature(same)].join('\n      ')
      : alikeTexts(same),
  )
}

/** Returns the only reason of a scenario that rests on no request of its own. */
function sharedReason({ findings }: ScenarioResult): string | undefined {
  const [open, ...others] = findings.filter(({ outcome }) => outcome === 'not verified' || outcome === 'violated')
  const isShared = open?.found !== undefined && open.evidence === undefined && others.length === 0
  return isShared ? reasonText(open) : undefined
}

const scenariosByFeature = (results: readonly ScenarioResult[]): string[] =>
  [...groupBy(results, ({ feature }) => feature)].map(
    ([feature, same]) =>
      `${feature}: ${firstFew(
        same.map(({ scenario }) => scenario),
        LISTED,
      )}`,
  )

function parameterLines(parameters: readonly CoreParameter[]): string[] {
  const width = Math.max(...parameters.map(({ name }) => name.length))
  return parameters.map(({ name, text, origin, why }) =>
    printable(`${name.padEnd(width)}  ${text}  (${origin}) ${why}`),
  )
}

/** Makes one entry of a reason that hundreds of Fields have, with the way out. */
const groupByReason = <Listed extends Finding>(
  findings: readonly Listed[],
  namesOf: (same: readonly Listed[]) => readonly string[] = subjectsOf,
): string[] =>
  [...groupBy(findings, reasonText)].map(([reason, same]) => `${reason}\n      ${firstFew(namesOf(same), LISTED)}`)

const subjectsOf = (same: readonly Finding[]): string[] => [...new Set(same.map(({ subject }) => printable(subject)))]

/** Names features with the number of their scenarios where a whole run was halted. */
const subjectsOrFeatures = (same: readonly SkippedFinding[]): string[] =>
  same.length > LISTED && same.every(({ rule }) => isHalt(rule))
    ? [...groupBy(same, ({ feature }) => feature)].map(
        ([feature, own]) => `${feature} (${counted(own.length, 'scenario')})`,
      )
    : subjectsOf(same)

const reasonText = ({ found = '', advice }: Finding): string => {
  const reason = found.replaceAll('\n', '\n      ')
  return advice === undefined ? reason : `${reason}\n      ${advice}`
}

/** Puts those first that are listed: some of each rule, so that one with hundreds of findings leaves room for the others. */
function fewOfEachRule(findings: readonly Finding[]): Finding[] {
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()]
  const few = Math.max(1, Math.floor(LISTED / Math.max(1, byRule.length)))
  const inTurn = [...byRule.flatMap((same) => same.slice(0, few)), ...byRule.flatMap((same) => same.slice(few))]
  const listed = new Set(inTurn.slice(0, LISTED))
  return [...findings.filter((finding) => listed.has(finding)), ...findings.filter((finding) => !listed.has(finding))]
}

function section(title: string, entries: readonly string[], most: number): string {
  if (entries.length === 0) return ''
  const rest = entries.length - most
  const more = rest > 0 ? [`and ${rest} more in results.json`] : []
  return [title, ...entries.slice(0, most), ...more].join('\n  ')
}
