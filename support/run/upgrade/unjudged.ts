import { groupBy } from '../../dictionary/group-by'
import type { ScenarioResult } from '../../results/scenario-result'
import { noServer } from '../../rules/judgement'

/** Something that the next version judges, and that results do not hold. */
export interface Unjudged {
  readonly reason: string
  /** How to have it judged. */
  readonly advice: string
  /** What was not judged, e.g. `Property Resource`. */
  readonly subjects: readonly string[]
}

/** Collects what could not be verified, by its reason. */
export function unjudgedIn(scenarios: readonly ScenarioResult[], profile: string): readonly Unjudged[] {
  const open = scenarios.flatMap(({ findings, outcome }) =>
    findings.filter(
      (finding) => finding.outcome === 'not verified' || (outcome === 'not verified' && finding.outcome === 'violated'),
    ),
  )
  const byReason = groupBy(open, ({ found = '' }) => found)
  return [...byReason].map(([reason, alike]) => {
    const subjects = [...new Set(alike.map(({ subject }) => subject))]
    if (reason === noServer.reason)
      return {
        reason: 'answers and records of the server, which these results do not hold',
        advice: `run ${profile} against the server`,
        subjects,
      }
    return { reason, advice: alike[0]?.advice ?? `run ${profile} against the server`, subjects }
  })
}
