import type { FaultRule } from '../payload/fault'
import { expansionsSampled } from './payload/expansions-sampled'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from './payload/records-match'
import { sampled } from './payload/sampled'
import type { RulesOfSubject } from './rule'

/** Returns the id of the rule that a kind of fault in records breaks. */
export function ruleOfFault(fault: FaultRule): string {
  const broken = [recordsMatch, lookupValuesAdvertised, stringLengths].flatMap(({ faults }) => faults[fault] ?? [])
  return broken[0]?.id ?? recordsMatch.id
}

/** The rules of payloads. */
export const payloadRules = {
  sampled,
  recordsMatch,
  lookupValuesAdvertised,
  stringLengths,
  expansionsSampled,
} satisfies RulesOfSubject
