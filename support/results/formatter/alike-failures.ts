import { groupBy } from '../../dictionary/group-by'
import { locationOf, type ScenarioResult } from '../scenario-result'

/** Scenarios that failed in the same way, with the first of them. */
export interface AlikeFailures {
  readonly first: ScenarioResult
  readonly others: readonly ScenarioResult[]
}

/**
 * Groups scenarios that break the same rules, found the same but for names and values in quotation marks and numbers, and have
 * the same advice: one change fixes them all. A group stands where its first scenario does.
 */
export const alikeFailures = (failures: readonly ScenarioResult[]): AlikeFailures[] =>
  [...groupBy(failures, signatureOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  )

/** Returns a text that alike failures have in common; one that no rule explains has its own. */
export function signatureOf({ findings, ...place }: ScenarioResult): string {
  const violated = findings.filter(({ outcome }) => outcome === 'violated')
  const deciding = violated.length > 0 ? violated : findings.filter(({ outcome }) => outcome === 'not verified')
  const parts = deciding.map(({ rule, requirement, found = '', advice = '' }) =>
    [rule, requirement, withoutValues(found), withoutValues(advice)].join('\n'),
  )
  return parts.length === 0 ? locationOf(place) : [...new Set(parts)].sort().join('\n')
}

const withoutValues = (text: string): string =>
  text.replaceAll(/(?:'[^']*')+|"[^"]*"|-?\d[\w.:+-]*|\w+/g, (part) => (/^[A-Za-z_]/.test(part) ? part : '#'))
