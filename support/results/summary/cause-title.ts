import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { ruleLabel } from '../../rules/catalogue'
import type { ScenarioResult } from '../scenario-result'
import { identityOf } from '../tell-once'
import { labelFindings } from './label-findings'

/** A finding as it is told, or as a scenario has it that another one tells. */
export type Titled = Pick<
  Finding,
  'rule' | 'level' | 'outcome' | 'subject' | 'requirement' | 'expected' | 'cause' | 'advice'
>

/** Returns the title of a cause for people. */
export type CauseTitle<Title extends string | undefined = string> = (finding: Titled) => Title

/**
 * Returns the title of what each finding has in common with all that the same change fixes, as the page of a run, annotations and
 * the summary of a job have it: the Field whose values are wrong, else the fault, the reason or the rule.
 *
 * @param findings all that are told apart, of one kind
 * @param haveToBeFixed false for those that decide nothing, in which no Field stands out
 */
export function causeTitle(findings: readonly Finding[], haveToBeFixed: boolean): CauseTitle {
  const labelOf = labelFindings(findings)
  const fieldOf = haveToBeFixed ? fieldTitle(findings) : () => undefined
  return (finding) => fieldOf(finding) ?? labelOf(finding)
}

/** Returns the title of a scenario without a finding: the first line of what went wrong. */
export const failureTitle = ({ failure = '' }: { readonly failure?: string }): string => failure.split('\n', 1).join()

type Judged = Pick<ScenarioResult, 'findings' | 'toldElsewhere'>

/** Returns the first finding of a scenario, or of one that tells it, with an outcome. */
export const decidingFinding = (
  { findings, toldElsewhere = [] }: Judged,
  outcome: Finding['outcome'],
): Titled | undefined => [...findings, ...toldElsewhere].find((each) => each.outcome === outcome)

/**
 * Returns the title of the first cause of each scenario, and its rule where it judged one.
 *
 * @param outcome that of the findings by which the scenarios are not passed
 */
export function failureTitles(scenarios: readonly ScenarioResult[], outcome: Finding['outcome']) {
  const findings = scenarios.flatMap((scenario) => scenario.findings.filter((each) => each.outcome === outcome))
  const titleOf = causeTitle(findings, true)
  return (scenario: ScenarioResult): { readonly title: string; readonly rule?: string } => {
    const finding = decidingFinding(scenario, outcome)
    return finding === undefined ? { title: failureTitle(scenario) } : { title: titleOf(finding), rule: finding.rule }
  }
}

/** So many Fields of a rule are causes of their own; of more, all of the rule are one. */
const MOST_FIELDS = 20

/** Titles findings about the values of Fields by the Field, where these are not too many of a rule. */
export function fieldTitle(findings: readonly Finding[]): CauseTitle<string | undefined> {
  const ofFields = findings.filter(({ seenAt }) => seenAt !== undefined)
  const few = [...groupBy(ofFields, ({ rule }) => rule).values()].filter(({ length }) => length <= MOST_FIELDS)
  const titles = new Map(few.flat().map((each) => [identityOf(each), `${ruleLabel(each.rule)}: ${each.subject}`]))
  return (finding) => titles.get(identityOf(finding))
}
