import { groupBy } from '../../dictionary/group-by'
import { firstFew } from '../../dictionary/wording'
import { ruleLabel } from '../../rules/catalogue'
import { explainCommand } from '../rule-pages'
import type { ScenarioResult } from '../scenario-result'
import { decidingFinding, failureTitle } from '../summary/cause-title'

/** Items that have the same cause. */
export interface SameCause<Item> {
  /** For people: what they have in common, or the first line of what went wrong. */
  readonly label: string
  readonly items: readonly [Item, ...Item[]]
}

/** Groups items by their cause, the largest groups first. */
export function bySameCause<Item>(items: readonly Item[], labelOf: (item: Item) => string): SameCause<Item>[] {
  const groups = [...groupBy(items, labelOf)].flatMap(([label, [first, ...others]]): SameCause<Item>[] =>
    first === undefined ? [] : [{ label, items: [first, ...others] }],
  )
  return groups.sort((a, b) => b.items.length - a.items.length)
}

/** Names a rule by its label in the catalogue, and by its id. */
export const ruleInWords = (id: string): string => withRules(ruleLabel(id), [id])

/** So many rules are named behind a title. */
const MOST_RULES = 3

/** Returns a title with the ids of its rules, by which their pages are found. */
export const withRules = (title: string, ids: readonly string[]): string =>
  ids.length === 0 ? title : `${title} [${firstFew(ids, MOST_RULES)}]`

/** Says how to have rules explained, a line for each. */
export const explanationLines = (ids: readonly string[]): string[] =>
  ids.slice(0, MOST_RULES).map((id) => `What it asks, and how to fix it: ${explainCommand(id)}`)

/** Returns the id of the rule that a failed scenario failed by; undefined where it judged none. */
export const decidingRule = (scenario: Pick<ScenarioResult, 'findings' | 'toldElsewhere'>): string | undefined =>
  decidingFinding(scenario, 'violated')?.rule ?? decidingFinding(scenario, 'not verified')?.rule

/** Returns the rule that a failed scenario failed by, in words; the first line of its failure where it judged none. */
export function causeOfFailure(scenario: ScenarioResult): string {
  const rule = decidingRule(scenario)
  return rule === undefined ? failureTitle(scenario) : ruleInWords(rule)
}
