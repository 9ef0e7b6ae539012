import { counted } from '../../dictionary/wording'
import type { RunSummary } from '../run-summary'
import { type ScenarioResult, scenarioOutcomes } from '../scenario-result'
import type { CauseSection } from '../summary-data'
import { INVALID_METADATA } from './fault-labels'
import { offersNothing } from './offers-nothing'

/** Returns the reason of the verdict, in one sentence. */
export function because(
  results: readonly ScenarioResult[],
  summary: RunSummary,
  sections: readonly CauseSection[],
): string {
  const { verdict, total } = summary
  const all = scenarioOutcomes.reduce((sum, outcome) => sum + total[outcome], 0)
  if (all === 0) return 'No scenario was selected.'
  const scenarios = counted(all, 'scenario')
  const unknown = total['not verified'].toLocaleString('en')
  if (sections.some(({ causes }) => causes.some(({ label }) => label === INVALID_METADATA)))
    return `The metadata are invalid, so that ${unknown} of ${scenarios} could not be judged.`
  if (verdict === 'conformant') return becausePassed(summary)
  if (verdict === 'not conformant') return `${becauseFailed(summary, sections, scenarios)}${andUnknown(summary)}.`
  return offersNothing(results)
    ? `The server offers nothing of what was asked for: ${total['not offered'].toLocaleString('en')} of ${scenarios} found nothing to judge.`
    : `${unknown} of ${scenarios} could not be verified, and the verdict needs them.`
}

function becausePassed(summary: RunSummary): string {
  const { passed, advisories, 'not verified': unknown } = summary.total
  const which = unknown > 0 ? 'could be judged' : 'applies'
  const words = advisories === 1 ? '1 advisory' : `${advisories.toLocaleString('en')} advisories`
  const beside = advisories > 0 ? `, with ${words}` : ''
  return `Every scenario that ${which} passed, ${passed.toLocaleString('en')} in all${beside}${andUnknown(summary)}.`
}

function becauseFailed({ total }: RunSummary, sections: readonly CauseSection[], scenarios: string): string {
  const causes = sections.find(({ kind }) => kind === 'failures')?.causes.length ?? 0
  return `${total.failed.toLocaleString('en')} of ${scenarios} failed, for ${counted(causes, 'cause')}`
}

const andUnknown = ({ total }: RunSummary): string =>
  total['not verified'] > 0 ? `; ${total['not verified'].toLocaleString('en')} could not be verified` : ''
