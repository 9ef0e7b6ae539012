import { counted } from '../../dictionary/wording'
import { isAboutMetadata } from '../../rules/catalogue'
import type { RunSummary } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import type { Cause, CauseSection } from '../summary-data'
import { INVALID_METADATA, isConsequence, isFault } from './fault-labels'
import { NOTHING_OFFERED, offersNothing } from './offers-nothing'

/**
 * Returns what to do first, in one sentence: fix invalid metadata, then what most findings come from or wait for; where nothing
 * is violated, what lets more be judged, then advisories.
 *
 * @param next what comes when nothing is left to do, e.g. `run all features`
 */
export function firstStep(
  results: readonly ScenarioResult[],
  { verdict }: RunSummary,
  sections: readonly CauseSection[],
  next: string,
): string {
  if (results.length === 0) return SELECT
  const causesOf = (kind: CauseSection['kind']) => sections.find((section) => section.kind === kind)?.causes ?? []
  const [skipped, advised] = [causesOf('skipped')[0], causesOf('advisories')[0]]
  if (verdict !== 'conformant') {
    if (verdict === 'could not be judged' && offersNothing(results)) return NOTHING_OFFERED
    const fault = chosenFault(causesOf('failures'), causesOf('open'), causesOf('skipped'))
    if (fault !== undefined) return `Begin with ${told(fault, waitingFor(fault, causesOf('skipped')))}.`
    return skipped === undefined ? NOTHING_OFFERED : `Begin with ${told(skipped)}.`
  }
  if (skipped !== undefined) return `Nothing has to be fixed; to have more judged, ${howTo(skipped)}.`
  if (advised !== undefined) return `Nothing has to be fixed; look next at ${told(advised)}.`
  return `Nothing has to be fixed; ${next}.`
}

const SELECT =
  'Select scenarios: a line after a feature file must be that of the word Scenario; tags and names must occur.'

/** Among what fails and the faults that others wait for. Nothing can be said before metadata are valid (RCP-40). */
function chosenFault(failures: readonly Cause[], open: readonly Cause[], skipped: readonly Cause[]): Cause | undefined {
  const invalid = failures.find(({ rule }) => isAboutMetadata(rule))
  if (invalid !== undefined) return invalid
  const blocking = failures.length === 0 ? open : open.filter(({ label }) => isFault(label) && !isConsequence(label))
  const weight = (cause: Cause) => Math.max(cause.count, cause.fails ?? 0) + waitingFor(cause, skipped)
  return [...failures, ...blocking].sort((one, other) => weight(other) - weight(one))[0]
}

/** Metadata that are invalid have the same others wait for them, whatever is wrong. */
function waitingFor({ label, rule }: Cause, skipped: readonly Cause[]): number {
  const awaited = isAboutMetadata(rule) ? INVALID_METADATA : label
  return skipped.find((cause) => cause.label === awaited)?.count ?? 0
}

/** @param waiting how many findings are not verified because of it */
function told(cause: Cause, waiting = 0): string {
  const [item] = cause.items
  if (cause.fails !== undefined && item?.subject !== undefined) return toldOfField(cause, item.subject)
  const others = waiting > 0 ? `; ${waiting.toLocaleString('en')} more could not be verified for it` : ''
  return `"${cause.label}" (${counted(cause.count, 'finding')}${others}): ${howTo(cause)}`
}

/** Names the Field, the change, and the scenarios that it settles. */
function toldOfField({ items, fails = 0, settles = 0 }: Cause, subject: string): string {
  const { expected, found = '', advice = 'see what its finding says' } = items[0] ?? {}
  const difference = expected === undefined ? found : `expected ${expected}, found ${found}`
  const which = `${subject}, for which ${counted(fails, 'scenario')} ${fails === 1 ? 'fails' : 'fail'}; ${difference}`
  return `${which}: ${advice.replaceAll('\n', '; ')}. ${settlement(fails, settles)}`
}

function settlement(fails: number, settles: number): string {
  if (settles === fails) return fails === 1 ? 'This one change settles it' : `This one change settles all ${fails}`
  if (settles > 0) return `This one change settles ${settles} of them; the others fail for something else, too`
  return fails === 1 ? 'It fails for something else, too' : 'They fail for something else, too'
}

/** The advice, with the first that it is given for where others are advised differently. */
function howTo({ items }: Cause): string {
  const [advised] = items.filter(({ advice }) => advice !== undefined)
  if (advised?.advice === undefined) return `see what the scenario "${items[0]?.scenario}" says`
  const isForAll = items.length > 1 && items.every(({ advice }) => advice === advised.advice)
  const advice = advised.advice.replaceAll('\n', '; ')
  return isForAll ? advice : `for ${advised.subject}, ${advice}`
}
