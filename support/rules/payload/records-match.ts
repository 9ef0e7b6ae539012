import type { FaultRule } from '../../payload/fault'
import { recordFaults } from './fault-rules'
import { defineFaultRule, defineMatchRule } from './match-rule'

/** Everything that the metadata say of a record besides its lookup values and lengths. */
export const recordsMatch = defineMatchRule({
  id: 'payload-records',
  level: 'MUST',
  requirement: 'match the advertised metadata',
  label: 'Records that do not match the metadata',
  source:
    'RCP-40, Payload Validation: "strict schema validation to ensure that the data available in the payload matches what\'s advertised in the metadata"',
  sentences: ['every sampled record {level} match the advertised metadata'],
  faults: recordFaults,
})

export const lookupValuesAdvertised = defineFaultRule({
  id: 'payload-lookup-values',
  level: 'MUST',
  requirement: 'hold advertised lookup values',
  label: 'Lookup values in records that are not advertised',
  source:
    'RCP-40, Payload Validation: "If any additional properties or enumerated values exist in the payload that aren\'t in the metadata, schema validation will fail"',
  sentences: ['every sampled lookup value {level} be advertised'],
  brokenBy: ['payload-lookup-value-not-advertised'],
  allows: ['lookup-local-names'],
  fault: 'lookup value',
  advice: 'advertise the value with the Lookup, or send one that is advertised',
})

export const stringLengths = defineFaultRule({
  id: 'payload-string-lengths',
  level: 'MUST',
  requirement: 'be no longer than its MaxLength',
  label: 'Strings in records that are longer than their MaxLength',
  source:
    'RCP-40, Payload Validation: "If a field declares itself as 100 characters and the payload has 101 characters, the provider will fail"',
  sentences: ['every sampled string {level} be no longer than its MaxLength'],
  brokenBy: ['payload-string-too-long'],
  allows: ['member-at-its-limits'],
  fault: 'max length',
  advice: 'declare a greater MaxLength, or send shorter values',
})

/** Says what to do about a kind of fault. */
export function adviceAfter(fault: FaultRule): string {
  const statements = [recordsMatch, lookupValuesAdvertised, stringLengths].flatMap(({ faults }) => faults[fault] ?? [])
  const [statement] = statements
  if (statement === undefined) throw new Error(`no rule is broken by the fault ${fault}`)
  return statement.advice
}
