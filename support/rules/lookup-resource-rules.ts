import { pairOnce } from './lookup-resource/pair-once'
import type { RuleStatement } from './rule'

/** The rules of the Lookup and Field Resources, in the order of their sentences. */
export const lookupResourceRules = { pairOnce } satisfies Readonly<Record<string, RuleStatement>>
