import { expansionsSampled } from './payload/expansions-sampled'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from './payload/records-match'
import { sampled } from './payload/sampled'
import type { RulesOfSubject } from './rule'

/** The rules of payloads. */
export const payloadRules = {
  sampled,
  recordsMatch,
  lookupValuesAdvertised,
  stringLengths,
  expansionsSampled,
} satisfies RulesOfSubject
