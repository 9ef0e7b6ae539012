import type { Finding } from '../../findings/finding'
import { dictionaryLabels } from './cause-labels-data-dictionary'
import { metadataLabels } from './cause-labels-metadata'
import { coreLabels } from './cause-labels-web-api-core'
import { faultLabel } from './fault-labels'

const labels: ReadonlyMap<string, string> = new Map(
  [metadataLabels, dictionaryLabels, coreLabels].flatMap((table) => Object.entries(table)),
)

/**
 * What is wrong when a rule does not hold, e.g. `Fields of another data type than the Data Dictionary's`.
 *
 * @param rule one that nobody has found words for is told by its own
 */
export const ruleLabel = (rule: string): string => labels.get(rule) ?? rule.replaceAll('-', ' ')

/**
 * What a finding has in common with all that the same change mends: the fault that it names as its cause, else the rule;
 * what is not verified, the reason.
 */
export function causeLabel({ rule, outcome, found, cause }: Finding): string {
  if (cause !== undefined) return faultLabel(cause)
  return outcome === 'not verified' && found !== undefined ? capitalised(found) : ruleLabel(rule)
}

/** Whether it is metadata that do not hold what everything else rests on. */
export const isAboutMetadata = (rule: string | undefined): boolean =>
  rule !== undefined && Object.hasOwn(metadataLabels, rule)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
