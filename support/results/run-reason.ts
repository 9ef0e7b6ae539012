import { counted } from '../dictionary/wording'
import { certificationOf } from './certification'
import type { RunResults } from './results-file'
import { summarise } from './run-summary'
import { because } from './summary/because'
import { causeSections } from './summary/causes'
import type { Cause } from './summary-data'

/**
 * Returns the reason of the verdict of a run in one line: how many scenarios decide it, the cause of most of them with an
 * example, and where the verdict is good what is against counting it.
 */
export function runReason({ run, profile, scenarios }: RunResults): string {
  const summary = summarise(scenarios, profile)
  const sections = causeSections(scenarios, summary)
  const reason = because(scenarios, summary, sections)
  if (summary.verdict !== 'conformant') {
    const [cause] = sections
      .filter(({ kind }) => kind === 'failures' || kind === 'open')
      .flatMap(({ causes }) => causes)
    return cause === undefined ? reason : `${reason} ${firstCause(cause)}`
  }
  const certification = certificationOf(run, profile, summary)
  if (certification === undefined || certification.valid) return reason
  return `${reason} As a certification it would not count: ${certification.reasons.join('; ')}.`
}

function firstCause({ label, count, items: [item] }: Cause): string {
  const example = item?.subject ?? item?.scenario
  const found = item?.found ?? item?.failure
  const words = [example, found?.split('\n', 1).join()].filter((part) => part !== undefined).join(': ')
  return `First: ${label} (${counted(count, 'finding')}), ${words}.`
}
