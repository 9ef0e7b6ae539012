import { dictionaryLabels } from './cause-labels-data-dictionary'
import { metadataLabels } from './cause-labels-metadata'
import { coreLabels } from './cause-labels-web-api-core'

const labels: ReadonlyMap<string, string> = new Map(
  [metadataLabels, dictionaryLabels, coreLabels].flatMap((table) => Object.entries(table)),
)

/**
 * What is wrong when a rule does not hold, e.g. `Fields of another data type than the Data Dictionary's`.
 *
 * @param rule one that nobody has found words for is told by its own
 */
export const ruleLabel = (rule: string): string => labels.get(rule) ?? rule.replaceAll('-', ' ')

/** Whether it is metadata that do not hold what everything else rests on. */
export const isAboutMetadata = (rule: string | undefined): boolean =>
  rule !== undefined && Object.hasOwn(metadataLabels, rule)
