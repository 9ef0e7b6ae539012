import { ruleCalled } from '../../rules/catalogue'
import { metadataLabels } from './cause-labels-metadata'

const labels: ReadonlyMap<string, string> = new Map(Object.entries(metadataLabels))

/**
 * Names what is wrong when a rule does not hold, e.g. `Fields of another data type than the Data Dictionary's`.
 *
 * @param rule one that the catalogue does not have goes by its id
 */
export const ruleLabel = (rule: string): string =>
  ruleCalled(rule)?.label ?? labels.get(rule) ?? rule.replaceAll('-', ' ')

/** Tells whether it is metadata that do not hold what everything else rests on. */
export const isAboutMetadata = (rule: string | undefined): boolean =>
  rule !== undefined && Object.hasOwn(metadataLabels, rule)
