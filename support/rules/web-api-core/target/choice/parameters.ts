import { counted, printable } from '../../../../dictionary/wording'
import { type CoreParameter, isMissing, type MissingParameter, type ParameterName } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'

/** A Parameter, or why there is none. */
export type Chosen = CoreParameter | MissingParameter

/** What the RESOScript has for a Parameter, trimmed; undefined when that is blank. */
export const pinnedText = ({ pinned }: Pick<ChoiceSource, 'pinned'>, name: string): string | undefined =>
  pinned.get(name)?.trim() || undefined

/** A Parameter as the RESOScript has it. */
export const given = (name: ParameterName, text: string): CoreParameter => ({
  name,
  text,
  origin: 'RESOScript',
  why: 'given in the RESOScript',
})

/** A Parameter of the RESOScript that cannot be used: `Parameter DateValue of the RESOScript is 1/2/2020, which is ...` */
export const unusable = (
  name: ParameterName,
  text: string,
  what: string,
  writtenAs: string = name,
): MissingParameter => ({
  name,
  reason: `Parameter ${writtenAs} of the RESOScript is ${printable(text)}, which is ${what}`,
  advice: `correct ${writtenAs} in the RESOScript, or leave it blank, so that one is chosen`,
})

/** Why a Parameter has no value where no record gives one. */
export const notInSample = (name: ParameterName, reason: string, remedy: string): MissingParameter => ({
  name,
  reason,
  advice: `set Parameter ${name} in the RESOScript, or ${remedy}`,
})

/** What hangs on a missing Parameter is missing for the same reason. */
export const missingWith = (name: ParameterName, { reason, advice }: MissingParameter): MissingParameter => ({
  name,
  reason,
  advice,
})

/** A Parameter whose value is that of another one. */
export const sameAs = (other: Chosen, name: ParameterName): Chosen =>
  isMissing(other) ? missingWith(name, other) : { ...other, name, why: `the same as ${other.name}` }

/** e.g. `in 100 records of Property`. */
export const inSample = ({ sample, resource }: Pick<ChoiceSource, 'sample' | 'resource'>): string =>
  `in ${counted(sample.length, 'record')} of ${resource}`
