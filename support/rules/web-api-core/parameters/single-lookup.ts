import { counted } from '../../../dictionary/wording'
import type { MissingParameter } from '../../core-parameter'
import { mostFrequent } from '../target/choice/frequency'
import { lookupValue, pinnedLookupValue } from '../target/choice/lookup-value'
import { type Chosen, inSample, missingWith, notInSample } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'
import { chooseLookup, type LookupField, type LookupKind, lookupNameParameter } from './lookup-field'

/** A value that occurs, and another one for `ne`. */
const SINGLE: LookupKind = {
  parameter: 'SingleValueLookupField',
  noun: 'Field with one value of a Lookup',
  usual: ['StandardStatus', 'MemberStatus', 'OfficeStatus', 'MediaCategory'],
  modes: new Set(['EnumType', 'string']),
  lacking: (_, values) => Math.max(0, 2 - new Set(values.flat()).size),
}

/** The Field with one value of a Lookup, and SingleValueLookupField, SingleValueLookupValue and SingleLookupName. */
export function singleLookup(source: ChoiceSource): {
  readonly chosen: LookupField | MissingParameter
  readonly parameters: readonly Chosen[]
} {
  const chosen = chooseLookup(source, SINGLE)
  const lookupName = lookupNameParameter(source, 'SingleLookupName', chosen)
  if ('reason' in chosen) {
    return { chosen, parameters: [chosen, missingWith('SingleValueLookupValue', chosen), lookupName] }
  }
  return { chosen, parameters: [chosen.field, singleValue(source, chosen), lookupName] }
}

function singleValue(source: ChoiceSource, { field, form, values }: LookupField): Chosen {
  const names = { name: 'SingleValueLookupValue', plainName: 'SingleLookupValue' } as const
  const { name } = names
  const pinned = pinnedLookupValue(source, names, form)
  if (pinned !== undefined) return 'reason' in pinned ? pinned : pinned.parameter
  const all = values.flat()
  const value = mostFrequent(all)
  if (value === undefined) {
    return notInSample(
      name,
      `${field.text} has no value ${inSample(source)}`,
      'SingleValueLookupField to a Field with values',
    )
  }
  const different = new Set(all).size
  const why = `the most frequent of ${counted(different, 'different value')} ${inSample(source)}`
  return lookupValue(form, value, {
    name,
    origin: 'records',
    why: different > 1 ? why : `${why}; no record has another`,
  }).parameter
}
