import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { ruleLabel } from '../../rules/catalogue'
import { faultLabel } from './fault-labels'

type Labelled = Pick<Finding, 'rule' | 'outcome' | 'cause' | 'advice'>

/**
 * Labels each finding with what it has in common with all that the same change fixes: the fault that it names as its cause, why
 * it is not verified, else its rule.
 *
 * @param findings all that are told apart
 */
export function labelFindings(findings: readonly Finding[]): (finding: Labelled) => string {
  const byAdvice = groupBy(findings.filter(isUnexplained), ({ advice }) => advice)
  const reasons = new Map([...byAdvice].map(([advice, alike]) => [advice, reasonOf(advice, alike)]))
  return (finding) => {
    if (finding.cause !== undefined) return faultLabel(finding.cause)
    return (isUnexplained(finding) ? reasons.get(finding.advice) : undefined) ?? ruleLabel(finding.rule)
  }
}

const isUnexplained = ({ outcome, cause }: Labelled): boolean => outcome === 'not verified' && cause === undefined

/** Reasons may have addresses of requests in them, which differ where the advice is the same. */
function reasonOf(advice: string | undefined, alike: readonly Finding[]): string | undefined {
  const reason = common(alike.map(({ found }) => found)) ?? common(alike.map(({ rule }) => ruleLabel(rule))) ?? advice
  return reason && reason.charAt(0).toUpperCase() + reason.slice(1)
}

function common(texts: readonly (string | undefined)[]): string | undefined {
  const [first] = texts
  return texts.every((text) => text === first) ? first : undefined
}
