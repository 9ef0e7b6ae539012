import { dataDictionaryRules } from './data-dictionary-rules'
import { lookupResourceRules } from './lookup-resource-rules'
import { metadataRules } from './metadata-rules'
import { MODEL_RULES } from './model-rules'
import { partialAnswerLinked } from './payload/partial-answer-linked'
import { payloadRules } from './payload-rules'
import type { RuleStatement } from './rule'
import { variationRules } from './variation-rules'
import { webApiCoreRules } from './web-api-core-rules'

const narrowed = (rules: Readonly<Record<string, RuleStatement>>): readonly RuleStatement[] =>
  Object.values(rules).flatMap((rule) => [rule, ...(rule.narrowedBy ?? [])])

const { validMetadata, ...stages } = metadataRules

/** Rules of the metadata that everything else rests on. */
const OF_METADATA: readonly RuleStatement[] = [...narrowed(stages), ...MODEL_RULES]

/** All rules, by subject in the order of their sentences; each before those that are narrower. */
export const RULES: readonly RuleStatement[] = [
  validMetadata,
  ...OF_METADATA,
  ...narrowed(dataDictionaryRules),
  ...narrowed(lookupResourceRules),
  ...narrowed(variationRules),
  ...narrowed(payloadRules),
  ...narrowed(webApiCoreRules),
  // It belongs to several subjects.
  partialAnswerLinked,
]

const byId: ReadonlyMap<string, RuleStatement> = new Map(RULES.map((rule) => [rule.id, rule]))

/** Returns the rule with an id, e.g. `field-data-type`; undefined when there is none. */
/** Returns the rule of an id; undefined where the catalogue does not have it. */
export const ruleCalled = (id: string): RuleStatement | undefined => byId.get(id)

const ofMetadata: ReadonlySet<string> = new Set(OF_METADATA.map(({ id }) => id))

/** Tells whether a rule is about the metadata that everything else rests on. */
export const isAboutMetadata = (id: string | undefined): boolean => id !== undefined && ofMetadata.has(id)

/** Tells whether a rule says only that invalid metadata have halted a scenario, whatever it is about. */
export const isHalt = (id: string): boolean => id === validMetadata.id

/** Names what is wrong when a rule does not hold; an id that the catalogue does not have is put into words. */
export const ruleLabel = (id: string): string => ruleCalled(id)?.label ?? id.replaceAll('-', ' ')
