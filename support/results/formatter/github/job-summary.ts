import type { Finding } from '../../../dictionary/finding'
import { findingInOneLine } from '../../../dictionary/format-finding'
import { firstFew } from '../../../dictionary/wording'
import type { CoreParameter } from '../../../rules/core-parameter'
import { closingWords } from '../../closing-words'
import type { KnownOutcome } from '../../known-failures'
import type { RunChanges } from '../../run-changes'
import type { TestedThing } from '../../run-facts'
import { type Counts, countColumns, isNothingOffered, type RunSummary } from '../../run-summary'
import { isToldElsewhere, locationOf, type ScenarioResult, titleOf } from '../../scenario-result'
import { causeTitle, failureTitles } from '../../summary/cause-title'
import { bySameCause, explanationLines, type SameCause, withRules } from '../same-cause'
import { changesBlocks, knownBlocks } from './compared-blocks'
import { shortened } from './fitted'
import { folded, inCode, plain, table } from './markdown'

/** Of what has the same cause, so many are shown. */
const LISTED = 50

/** So that the failures of one cause fit into what GitHub takes. */
const FAILURE_LENGTH = 5000

/** Facts in the summary of a job, besides the counts and findings. */
export interface JobContext {
  /** The server or file under test, for people. */
  readonly underTest: string
  /** The sentence that names the reports; absent where none were written. */
  readonly reports?: string
  /** Says what is different from an earlier run; absent where it was compared with none. */
  readonly changes?: RunChanges
  /** Says what it made of known failures; absent where none were used. */
  readonly known?: KnownOutcome
  /** The kind of thing under test; absent where it is not known. */
  readonly tested?: TestedThing['kind'] | undefined
}

/** The end of a run in Markdown, in blocks that stand for themselves, the most important first. */
export function jobSummary(summary: RunSummary, { underTest, reports, changes, known }: JobContext): string[] {
  const { failures, unverified, advisories, notVerified, nothingOffered, total, parameters } = summary
  return [
    `## ${closingWords(summary)}`,
    `Tested: ${inCode(underTest)}`,
    `Scenarios: ${countColumns.map((name) => `${name} ${total[name]}`).join(', ')}`,
    ...(reports === undefined ? [] : [inCode(reports)]),
    ...(changes === undefined ? [] : changesBlocks(changes)),
    ...(known === undefined ? [] : knownBlocks(known)),
    ...countsByFeature(summary),
    ...section(`Failures: ${failures.length}`, failures.length, failuresByCause(failures, 'violated')),
    ...section(
      `Could not be verified: ${unverified.length}`,
      unverified.length,
      failuresByCause(unverified, 'not verified'),
    ),
    ...section(`Advisories: ${advisories.length}`, advisories.length, findingsByCause(advisories)),
    ...section(`Skipped, not verified: ${notVerified.length}`, notVerified.length, findingsByCause(notVerified)),
    ...section(
      `Nothing to judge, not offered: ${nothingOffered.length}`,
      nothingOffered.length,
      findingsByCause(nothingOffered),
    ),
    ...section('Parameters', parameters.length, [parameterTable(parameters)]),
  ]
}

const section = (title: string, entries: number, blocks: readonly string[]): string[] =>
  entries === 0 ? [] : [`### ${title}`, ...blocks]

function countsByFeature({ features, total }: RunSummary): string[] {
  const absent = [...features].filter(([, counts]) => isNothingOffered(counts)).map(([name]) => name)
  const offered = [...features].filter(([name]) => !absent.includes(name))
  const row = ([name, counts]: readonly [string, Counts]) => [
    plain(name),
    ...countColumns.map((column) => String(counts[column] || '·')),
  ]
  return [
    table(['Feature', ...countColumns], [...offered, ['Total', total] as const].map(row), true),
    ...(absent.length === 0 ? [] : [`Not offered: ${plain(firstFew(absent, LISTED))}`]),
  ]
}

/** Scenarios of which another one tells all are named with that one. */
function failuresByCause(scenarios: readonly ScenarioResult[], outcome: 'violated' | 'not verified'): string[] {
  const titled = failureTitles(scenarios, outcome)
  return bySameCause(scenarios, (scenario) => titled(scenario).title).map((cause) =>
    foldedCause(cause, (scenario) => titled(scenario).rule, failureText, '\n\n'),
  )
}

function failureText(result: ScenarioResult): string {
  const title = `${titleOf(result)}   ${locationOf(result)}`
  const [told] = isToldElsewhere(result) ? (result.toldElsewhere ?? []) : []
  return told === undefined
    ? `${title}\n${shortened(result.failure ?? '', FAILURE_LENGTH)}`
    : `${title}\n${told.subject} ${told.requirement}, as ${told.scenario} tells`
}

const findingsByCause = (findings: readonly Finding[]): string[] =>
  bySameCause(findings, causeTitle(findings, false)).map((cause) =>
    foldedCause(cause, ({ rule }) => rule, findingText, '\n'),
  )

const findingText = (finding: Finding): string =>
  [findingInOneLine(finding), ...(finding.advice === undefined ? [] : [`  ${finding.advice}`])].join('\n')

function foldedCause<Item>(
  { label, items }: SameCause<Item>,
  ruleOf: (item: Item) => string | undefined,
  textOf: (item: Item) => string,
  gap: string,
): string {
  const more = items.length - LISTED
  const rules = [...new Set(items.flatMap((item) => ruleOf(item) ?? []))]
  const texts = [...items.slice(0, LISTED).map(textOf), ...(more > 0 ? [`and ${more} more in results.json`] : [])]
  const explained = explanationLines(rules)
  const text = [texts.join(gap), ...(explained.length === 0 ? [] : [explained.join('\n')])].join('\n\n')
  return folded(`${withRules(label, rules)}: ${items.length}`, text)
}

const parameterTable = (parameters: readonly CoreParameter[]): string =>
  table(
    ['Parameter', 'Value', 'From', 'Why'],
    parameters.map(({ name, text, origin, why }) => [inCode(name), inCode(text), plain(origin), inCode(why)]),
  )
