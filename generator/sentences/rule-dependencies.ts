import type { RULES } from '../../support/rules/catalogue'
import { dataDictionaryRules } from '../../support/rules/data-dictionary-rules'
import { lookupResourceRules } from '../../support/rules/lookup-resource-rules'
import { MODEL_RULES } from '../../support/rules/model-rules'
import { payloadRules } from '../../support/rules/payload-rules'
import { variationRules } from '../../support/rules/variation-rules'
import { webApiCoreRules } from '../../support/rules/web-api-core-rules'

type Rule = (typeof RULES)[number]

/** Describes what people look for a rule under. */
export interface Subject {
  readonly title: string
  /** Ids of rules without which the rules of the subject are not judged, but for those rules themselves. */
  readonly needs: readonly string[]
  readonly rules: ReadonlySet<string>
}

const idsOf = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ id, narrowedBy = [] }) => [id, ...narrowedBy.map((narrower) => narrower.id)]))

const among = (rules: Readonly<Record<string, Rule>>, isIt: (id: string) => boolean): ReadonlySet<string> =>
  new Set([...idsOf(Object.values(rules))].filter(isIt))

const OF_RECORDS = /^(?:record-|standard-lookup-value$|lookup-name-(?:has|referred)|field-(?:record|has))/
const OF_REQUESTS = /^resource-(?:on|count|replicated|top|modification)/
const OF_LOOKUPS = /^lookups-/
const OF_CORE_RECORDS =
  /^core-(?:records|no-records|data|selected|key|property|expan|filter|order|top$|skip|count|no-count|next|no-next)/
const OF_CORE_METADATA = /^core-(?:https|metadata|service|entity|required|standard|top-level|enumeration)/

const ANSWERED = ['core-request', 'core-status', 'core-json']

/** The subjects of all rules, in the order of a run. */
export const SUBJECTS: readonly Subject[] = [
  {
    title: 'The metadata document',
    needs: [],
    rules: new Set([
      'valid-metadata',
      'well-formed',
      'metadata-is-xml',
      'well-formed-xml',
      'schema-valid',
      'metadata-is-edmx',
    ]),
  },
  { title: 'The Entity Data Model', needs: ['well-formed-xml', 'metadata-is-edmx'], rules: idsOf(MODEL_RULES) },
  {
    title: 'Fields and Resources of the Data Dictionary',
    needs: ['valid-metadata'],
    rules: among(dataDictionaryRules, (id) => !OF_LOOKUPS.test(id)),
  },
  {
    title: 'Lookup values of Fields',
    needs: ['valid-metadata', 'field-data-type', 'resource-replicated'],
    rules: among(dataDictionaryRules, (id) => OF_LOOKUPS.test(id)),
  },
  {
    title: 'Lookup and Field Resources: declarations',
    needs: ['valid-metadata'],
    rules: among(lookupResourceRules, (id) => !OF_RECORDS.test(id) && !OF_REQUESTS.test(id)),
  },
  {
    title: 'Lookup and Field Resources: requests',
    needs: ['valid-metadata', 'lookup-resource-in-metadata'],
    rules: among(lookupResourceRules, (id) => OF_REQUESTS.test(id)),
  },
  {
    title: 'Lookup and Field Resources: records',
    needs: ['resource-on-server', 'resource-replicated'],
    rules: among(lookupResourceRules, (id) => OF_RECORDS.test(id)),
  },
  { title: 'Variations of names', needs: ['valid-metadata'], rules: among(variationRules, () => true) },
  {
    title: 'Records of all Resources',
    needs: ['valid-metadata', 'payload-sampled'],
    rules: new Set([...among(payloadRules, () => true), 'partial-answer-linked']),
  },
  {
    title: 'Web API Core: server and metadata',
    needs: ['core-metadata'],
    rules: among(webApiCoreRules, (id) => OF_CORE_METADATA.test(id)),
  },
  {
    title: 'Web API Core: answers',
    needs: ['core-metadata', 'core-request'],
    rules: among(
      webApiCoreRules,
      (id) => !OF_CORE_METADATA.test(id) && !OF_CORE_RECORDS.test(id) && id !== 'core-lookup-resource',
    ),
  },
  {
    title: 'Web API Core: records',
    needs: ['core-metadata', ...ANSWERED],
    rules: among(webApiCoreRules, (id) => OF_CORE_RECORDS.test(id)),
  },
  {
    title: 'Web API Core: string lookups',
    needs: ['core-metadata', 'resource-on-server', 'resource-replicated'],
    rules: new Set(['core-lookup-resource']),
  },
]

/** Rules that rest on less than the others of their subject. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['valid-metadata', ['well-formed', 'schema-valid']],
  ['schema-valid', ['well-formed-xml', 'metadata-is-edmx']],
  ['metadata-is-edmx', ['well-formed-xml']],
  ['well-formed-xml', ['metadata-is-xml']],
  ['payload-sampled', ['valid-metadata']],
  ['payload-expansions-sampled', ['valid-metadata']],
  ['partial-answer-linked', ['valid-metadata']],
  ['core-https', []],
  ['core-request', ['core-metadata']],
  ['payload-lookup-values', ['payload-sampled', 'resource-replicated']],
  ['variations-of-lookup-values', ['valid-metadata', 'resource-replicated']],
  ['resource-names', ['valid-metadata']],
  ['resource-on-server', ['valid-metadata']],
])

/** Returns the subject of a rule. */
export function subjectOf(id: string): Subject {
  const subject = SUBJECTS.find(({ rules }) => rules.has(id))
  if (subject === undefined)
    throw new Error(`rule ${id} belongs to no subject of generator/sentences/rule-dependencies.ts`)
  return subject
}

/** Returns the ids of the rules without which a rule is not judged. */
export const needsOf = (id: string): readonly string[] =>
  (OTHERS.get(id) ?? subjectOf(id).needs).filter((needed) => needed !== id)
