import { groupBy } from '../../dictionary/group-by'
import { isFailing, type ScenarioResult } from '../scenario-result'
import { type OpenFinding, scenarioKey } from './open-findings'

/** Describes what a run says about a finding that it does not have: undefined where it was judged, else why it was not, in words. */
export type WhyNotJudged = (open: OpenFinding) => string | undefined

/**
 * Makes what tells if a run has judged what another one has found. A step that fails ends its scenario, so that nothing is known of
 * the rules behind it.
 *
 * @param one the scenarios of the run that has the findings
 * @param other those of the run that does not
 */
export function judgedBy(one: readonly ScenarioResult[], other: readonly ScenarioResult[]): WhyNotJudged {
  const having = groupBy(one, scenarioKey)
  const lacking = groupBy(other, scenarioKey)
  return ({ shown, scenarios }) =>
    scenarios
      .map((key) => whyNotIn(lacking.get(key) ?? [], shown.rule, having.get(key) ?? []))
      .find((why) => why !== undefined)
}

function whyNotIn(
  same: readonly ScenarioResult[],
  rule: string | undefined,
  before: readonly ScenarioResult[],
): string | undefined {
  if (same.length === 0) return 'its scenario did not run'
  return same.map((result) => whyNotBy(result, rule, before)).find((why) => why !== undefined)
}

function whyNotBy(result: ScenarioResult, rule: string | undefined, before: readonly ScenarioResult[]) {
  if (result.outcome === 'passed' || result.outcome === 'not offered') return undefined
  if (result.outcome === 'not verified') return 'its scenario could not be verified'
  const failing = rulesOf(result)
  // Rules that failed together have been judged together.
  const together = new Set([rule, ...before.flatMap((each) => [...rulesOf(each)])])
  const isReached = failing.size > 0 && [...failing].every((each) => together.has(each))
  return isReached ? undefined : 'its scenario failed for something else'
}

const rulesOf = ({ findings, toldElsewhere = [] }: ScenarioResult): ReadonlySet<string> =>
  new Set([...findings, ...toldElsewhere].filter(isFailing).map(({ rule }) => rule))
