import type { Finding } from '../../dictionary/finding'

const LISTED = 20

/** What is wrong with one element: the parts of a finding that differ from element to element, maybe a narrower rule. */
export type Offence = Pick<Finding, 'subject' | 'found'> &
  Partial<Pick<Finding, 'rule' | 'expected' | 'evidence' | 'advice' | 'cause'>>

type Rule = Pick<Finding, 'rule' | 'level' | 'requirement'>

/**
 * A finding for each offending element, or one that the rule is upheld. The first twenty are listed and the others
 * counted, so that a report stays readable; offences with a cause are all listed, for other scenarios refer to them.
 *
 * @param subject what was judged as a whole, e.g. `Lookup Resource`
 * @param judged how many elements were judged, in words, e.g. `3,683 records`
 */
export function findingsFor(rule: Rule, subject: string, judged: string, offences: readonly Offence[]): Finding[] {
  if (offences.length === 0) return [{ ...rule, outcome: 'upheld', subject, found: judged }]
  const outcome = rule.level === 'MUST' ? 'violated' : 'advisory'
  const listed = offences.filter(({ cause }, index) => cause !== undefined || index < LISTED)
  const findings = listed.map((offence): Finding => ({ ...rule, outcome, ...offence }))
  const more = offences.length - listed.length
  if (more === 0) return findings
  return [
    ...findings,
    { ...rule, outcome, subject, found: `${more.toLocaleString('en')} more like these among ${judged}` },
  ]
}
