import { verdictWords } from '../dictionary/verdict'
import type { RunSummary } from './run-summary'
import type { ScenarioOutcome } from './scenario-result'

/** Outcomes in the order in which people ask for them. */
const WORDED: readonly ScenarioOutcome[] = ['failed', 'not verified', 'passed', 'not offered']

/**
 * Says how a run ended: its verdict, or what became of the scenarios of a part, such as `passed: 12 of 1,951 scenarios of
 * dd-2.0`.
 */
export function closingWords({ verdict, total, partOf }: Pick<RunSummary, 'verdict' | 'total' | 'partOf'>): string {
  const counts = WORDED.filter((outcome) => total[outcome] > 0).map(
    (outcome) => `${outcome}: ${total[outcome].toLocaleString('en')}`,
  )
  if (partOf === undefined || counts.length === 0) return verdictWords[verdict]
  const part = `${counts.join(', ')} of ${partOf.scenarios.toLocaleString('en')} scenarios of ${partOf.name}`
  return verdict === 'could not be judged' ? `${verdictWords[verdict]} (${part})` : part
}
