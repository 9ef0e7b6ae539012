import { dataDictionaryRules } from './data-dictionary-rules'
import { lookupResourceRules } from './lookup-resource-rules'
import { payloadRules } from './payload-rules'
import type { RuleStatement } from './rule'
import { variationRules } from './variation-rules'
import { webApiCoreRules } from './web-api-core-rules'

/** All rules, by subject in the order of the sentences; each before those that are narrower. */
export const RULES: readonly RuleStatement[] = [
  dataDictionaryRules,
  lookupResourceRules,
  variationRules,
  payloadRules,
  webApiCoreRules,
]
  .flatMap((rules): readonly RuleStatement[] => Object.values(rules))
  .flatMap((rule) => [rule, ...(rule.narrowedBy ?? [])])

const byId: ReadonlyMap<string, RuleStatement> = new Map(RULES.map((rule) => [rule.id, rule]))

/** Returns the rule with an id, e.g. `field-data-type`; undefined when there is none. */
export const ruleCalled = (id: string): RuleStatement | undefined => byId.get(id)
