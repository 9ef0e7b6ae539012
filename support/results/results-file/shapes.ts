import type { Finding, FoundValue, SeenAt, SentRequest } from '../../dictionary/finding'
import {
  anyOf,
  arrayOf,
  numberValue,
  optional,
  record,
  type Shape,
  textValue,
  valuesByName,
} from '../../dictionary/json-shape'
import type { CoreRequestAttachment, CoreRunAttachment } from '../../rules/core-attachment'
import {
  type CoreParameter,
  type MissingParameter,
  NAME_PARAMETERS,
  REQUEST_PARAMETERS,
  VALUE_PARAMETERS,
} from '../../rules/core-parameter'
import type { FieldFill } from '../../rules/core-request'
import { organisationFacts } from '../run-facts'
import type { RunProfile } from '../run-profile'
import { type ScenarioResult, scenarioOutcomes, type ToldElsewhere } from '../scenario-result'

const sentRequest = record<SentRequest>({
  method: anyOf<SentRequest['method']>(['GET', 'POST']),
  url: textValue,
  headers: valuesByName(textValue),
  body: optional(textValue),
  status: optional(numberValue),
})

const seenAt = record<SeenAt>({
  path: textValue,
  pass: textValue,
  found: arrayOf(record<FoundValue>({ value: textValue, count: numberValue })),
  keys: optional(textValue),
  request: optional(sentRequest),
  scenario: optional(textValue),
  location: optional(textValue),
})

const finding = record<Finding>({
  rule: textValue,
  level: anyOf<Finding['level']>(['MUST', 'SHOULD', 'MAY']),
  outcome: anyOf<Finding['outcome']>(['violated', 'advisory', 'not offered', 'not verified']),
  subject: textValue,
  requirement: textValue,
  expected: optional(textValue),
  found: optional(textValue),
  evidence: optional(textValue),
  request: optional(sentRequest),
  comparedWith: optional(sentRequest),
  seenAt: optional(arrayOf(seenAt)),
  advice: optional(textValue),
  reference: optional(textValue),
  cause: optional(textValue),
})

const toldElsewhere = record<ToldElsewhere>({
  rule: textValue,
  level: anyOf<Finding['level']>(['MUST', 'SHOULD', 'MAY']),
  outcome: anyOf<Finding['outcome']>(['violated', 'advisory', 'not offered', 'not verified']),
  subject: textValue,
  requirement: textValue,
  expected: optional(textValue),
  scenario: textValue,
  location: textValue,
})

const parameterName = anyOf([...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS])

const coreRequest = record<Omit<CoreRequestAttachment, 'kind'>>({
  id: textValue,
  url: textValue,
  status: numberValue,
  odataVersion: optional(textValue),
  records: optional(numberValue),
  count: optional(textValue),
  fill: optional(valuesByName(record<FieldFill>({ filled: numberValue, of: numberValue }))),
  parameters: arrayOf(
    record<CoreParameter>({
      name: parameterName,
      text: textValue,
      declaredText: optional(textValue),
      origin: anyOf<CoreParameter['origin']>(['RESOScript', 'records', 'metadata', 'convention']),
      why: textValue,
    }),
  ),
  durationMs: numberValue,
  clockSkewMs: optional(numberValue),
})

const enumerationMode = anyOf<NonNullable<CoreRunAttachment['enumerationModes']['single']>>([
  'EnumType',
  'IsFlags',
  'Collection(EnumType)',
  'string',
  'Collection(string)',
])

/** Asserts what all requests of Web API Core have in common. */
export const coreRun: Shape<CoreRunAttachment> = record<CoreRunAttachment>({
  kind: anyOf<'run'>(['run']),
  resource: textValue,
  enumerationModes: record<CoreRunAttachment['enumerationModes']>({
    single: optional(enumerationMode),
    multiple: optional(enumerationMode),
  }),
  authentication: anyOf<CoreRunAttachment['authentication']>(['bearer token', 'client credentials']),
  serviceRoot: textValue,
  organisation: organisationFacts,
  missing: arrayOf(record<MissingParameter>({ name: parameterName, reason: textValue, advice: textValue })),
})

/** Asserts the profile of a run. */
export const runProfile: Shape<RunProfile> = record<RunProfile>({
  name: textValue,
  scenarios: numberValue,
  selection: optional(arrayOf(textValue)),
  shard: optional(textValue),
})

/** Asserts one scenario with its findings. */
export const scenarioResult: Shape<ScenarioResult> = record<ScenarioResult>({
  feature: textValue,
  rule: optional(textValue),
  scenario: textValue,
  uri: textValue,
  line: numberValue,
  tags: arrayOf(textValue),
  outcome: anyOf(scenarioOutcomes),
  durationMs: numberValue,
  failure: optional(textValue),
  findings: arrayOf(finding),
  toldElsewhere: optional(arrayOf(toldElsewhere)),
  coreRequests: arrayOf(coreRequest),
})
