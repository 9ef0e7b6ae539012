import { groupBy } from '../../dictionary/group-by'
import { ruleLabel } from '../../rules/catalogue'
import type { ScenarioResult } from '../scenario-result'

/** Items that have the same cause. */
export interface SameCause<Item> {
  /** For people: the rule that is not upheld with its id, or the first line of what went wrong. */
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
export const ruleInWords = (id: string): string => `${ruleLabel(id)} [${id}]`

/** Returns the id of the rule that a failed scenario failed by; undefined where it judged none. */
export function decidingRule({ findings, toldElsewhere = [] }: DecidedBy): string | undefined {
  const all = [...findings, ...toldElsewhere]
  const deciding =
    all.find(({ outcome }) => outcome === 'violated') ?? all.find(({ outcome }) => outcome === 'not verified')
  return deciding?.rule
}

type DecidedBy = Pick<ScenarioResult, 'findings' | 'toldElsewhere'>

/** Returns the rule that a failed scenario failed by, in words; the first line of its failure where it judged none. */
export function causeOfFailure(scenario: ScenarioResult): string {
  const rule = decidingRule(scenario)
  return rule === undefined ? (scenario.failure ?? '').split('\n', 1).join() : ruleInWords(rule)
}
