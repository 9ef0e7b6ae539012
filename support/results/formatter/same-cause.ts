import { groupBy } from '../../dictionary/group-by'
import type { ScenarioResult } from '../scenario-result'

/** Items that have the same cause. */
export interface SameCause<Item> {
  /** For people: the rule that is not upheld, or the first line of what went wrong. */
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

/** Returns the rule that a failed scenario failed by; the first line of its failure where it judged none. */
export function causeOfFailure({ findings, failure = '' }: ScenarioResult): string {
  const deciding =
    findings.find(({ outcome }) => outcome === 'violated') ?? findings.find(({ outcome }) => outcome === 'not verified')
  return deciding?.rule ?? failure.split('\n', 1).join()
}
