import { counted } from '../../../dictionary/wording'
import type { ParameterChoice } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { type ChoiceSource, inSample, missingWith, notInSample } from './choice'
import { mostFrequent } from './choose-field'
import { chooseLookup, type LookupField, type LookupKind, lookupNameParameter } from './lookup-field'
import { lookupValue, pinnedLookupValue } from './lookup-form'

/** A value that occurs, and another one for `ne`. */
const SINGLE: LookupKind = {
  parameter: 'SingleValueLookupField',
  noun: 'Field with one value of a Lookup',
  usual: ['StandardStatus', 'MemberStatus', 'OfficeStatus', 'MediaCategory'],
  modes: new Set(['EnumType', 'string']),
  lacking: (_, values) => Math.max(0, 2 - new Set(values.flat()).size),
}

/** The Parameters of requests about one kind of Lookup. */
export interface LookupParameters {
  readonly parameters: readonly ParameterChoice[]
  /** The way in which the values of the chosen Field are sent; undefined where there is no such Field. */
  readonly mode: EnumerationMode | undefined
}

/** Chooses the Field with one value of a Lookup: SingleValueLookupField, SingleValueLookupValue and SingleLookupName. */
export function singleLookup(source: ChoiceSource): LookupParameters {
  const chosen = chooseLookup(source, SINGLE)
  const lookupName = lookupNameParameter(source, 'SingleLookupName', chosen)
  if (chosen.kind === 'missing') {
    return { mode: undefined, parameters: [chosen, missingWith('SingleValueLookupValue', chosen), lookupName] }
  }
  return { mode: chosen.form.sent, parameters: [chosen.field, singleValue(source, chosen), lookupName] }
}

function singleValue(source: ChoiceSource, { field, form, values }: LookupField): ParameterChoice {
  const names = { name: 'SingleValueLookupValue', plainName: 'SingleLookupValue' } as const
  const { name } = names
  const pinned = pinnedLookupValue(source, names, form)
  if (pinned !== undefined) return pinned.kind === 'missing' ? pinned : pinned.parameter
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
