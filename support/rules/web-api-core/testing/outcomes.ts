import type { Finding } from '../../../dictionary/finding'
import { checkedFindings } from '../../testing/checked-findings'

/** For tests: returns outcome, subject and `found` of each finding, as `violated example: Property('P1'): absent`. */
export const told = (findings: Finding | readonly Finding[]): string[] =>
  checkedFindings(findings).map(({ outcome, subject, found }) => `${outcome} ${subject}: ${found}`)

/** For tests: the outcomes alone, each once. */
export const outcomesOf = (findings: Finding | readonly Finding[]): string[] => [
  ...new Set(checkedFindings(findings).map(({ outcome }) => outcome)),
]
