import { counted } from '../../../dictionary/wording'
import type { MissingParameter } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { mostFrequent } from '../target/choice/frequency'
import { type LookupValue, type LookupValueNames, lookupValue, pinnedLookupValue } from '../target/choice/lookup-value'
import { type Chosen, inSample, missingWith, notInSample } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'
import {
  chooseLookup,
  type LookupField,
  type LookupKind,
  lookupNameParameter,
  type ValuesOfRecords,
} from './lookup-field'

/** Two values: of flags, two that a record has together; of a Collection, one that a record has alone. */
const MULTIPLE: LookupKind = {
  parameter: 'MultipleValueLookupField',
  noun: 'Field with many values of a Lookup',
  usual: ['AccessibilityFeatures'],
  modes: new Set(['IsFlags', 'Collection(EnumType)', 'Collection(string)']),
  lacking: (mode, values) =>
    Math.max(0, 2 - new Set(values.flat()).size) + Number(!values.some((one) => isTelling(mode, one))),
}

/** Whether the first value is looked for among those of a record: `has ... and has ...` needs two, `all` only one. */
const isTelling = (mode: EnumerationMode, values: readonly string[]): boolean =>
  mode === 'IsFlags' ? values.length > 1 : values.length === 1

const FIRST = { name: 'MultipleValueLookupValue1', plainName: 'MultipleLookupValue1' } as const
const SECOND = { name: 'MultipleValueLookupValue2', plainName: 'MultipleLookupValue2' } as const

/** The Field with many values of a Lookup, and MultipleValueLookupField, both values and MultipleLookupName. */
export function multipleLookup(source: ChoiceSource): {
  readonly chosen: LookupField | MissingParameter
  readonly parameters: readonly Chosen[]
} {
  const chosen = chooseLookup(source, MULTIPLE)
  const lookupName = lookupNameParameter(source, 'MultipleLookupName', chosen)
  if ('reason' in chosen) {
    return {
      chosen,
      parameters: [chosen, missingWith(FIRST.name, chosen), missingWith(SECOND.name, chosen), lookupName],
    }
  }
  const second = pinnedLookupValue(source, SECOND, chosen.form)
  const first = pinnedLookupValue(source, FIRST, chosen.form) ?? firstValue(source, chosen, plainValue(second))
  const other = second ?? secondValue(source, chosen, plainValue(first))
  return { chosen, parameters: [chosen.field, parameterOf(first), parameterOf(other), lookupName] }
}

type Found = LookupValue | MissingParameter

const plainValue = (found: Found | undefined): string | undefined =>
  found === undefined || 'reason' in found ? undefined : found.value

const parameterOf = (found: Found): Chosen => ('reason' in found ? found : found.parameter)

/** One that goes with the second value where that is given. */
function firstValue(source: ChoiceSource, chosen: LookupField, second: string | undefined): Found {
  const { form, values } = chosen
  const telling = values.filter((one) => isTelling(form.declared, one))
  const fitting = form.declared === 'IsFlags' && second !== undefined ? having(telling, second) : telling
  const best = mostFrequent(fitting.flat(), second)
  const company = form.declared === 'IsFlags' ? 'with another one' : 'alone'
  return best === undefined
    ? valueOr(source, chosen, FIRST, mostFrequent(values.flat(), second), `; no record has it ${company}`)
    : valueOr(source, chosen, FIRST, best, `; records have it ${company}`)
}

/** One that a record has together with the first value, as two flags are asked for at once. */
function secondValue(source: ChoiceSource, chosen: LookupField, first: string | undefined): Found {
  const { form, values } = chosen
  if (form.declared !== 'IsFlags' || first === undefined) {
    return valueOr(source, chosen, SECOND, mostFrequent(values.flat(), first), '')
  }
  const best = mostFrequent(having(values, first).flat(), first)
  return best === undefined
    ? valueOr(source, chosen, SECOND, mostFrequent(values.flat(), first), `; no record has it with ${first}`)
    : valueOr(source, chosen, SECOND, best, `; records have it with ${first}`)
}

const having = (values: ValuesOfRecords, value: string): ValuesOfRecords => values.filter((one) => one.includes(value))

function valueOr(
  source: ChoiceSource,
  { field, form, values }: LookupField,
  { name }: LookupValueNames,
  value: string | undefined,
  company: string,
): Found {
  const different = counted(new Set(values.flat()).size, 'different value')
  if (value !== undefined) {
    return lookupValue(form, value, {
      name,
      origin: 'records',
      why: `one of ${different} ${inSample(source)}${company}`,
    })
  }
  const reason = `${field.text} has ${different} ${inSample(source)}, and none for ${name}`
  return notInSample(name, reason, 'MultipleValueLookupField to a Field with more values')
}
