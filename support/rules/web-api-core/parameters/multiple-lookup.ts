import { counted } from '../../../dictionary/wording'
import type { MissingChoice, ParameterChoice } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { type ChoiceSource, inSample, missingWith, notInSample } from './choice'
import { mostFrequent } from './choose-field'
import {
  chooseLookup,
  type LookupField,
  type LookupKind,
  lookupNameParameter,
  type ValuesOfRecords,
} from './lookup-field'
import { type LookupValue, type LookupValueNames, lookupValue, pinnedLookupValue } from './lookup-form'
import type { LookupParameters } from './single-lookup'

/** Two values: of flags, two that a record has together; of a Collection, one that a record has alone. */
const MULTIPLE: LookupKind = {
  parameter: 'MultipleValueLookupField',
  noun: 'Field with many values of a Lookup',
  usual: ['AccessibilityFeatures'],
  modes: new Set(['IsFlags', 'Collection(EnumType)', 'Collection(string)']),
  lacking: (mode, values) =>
    Math.max(0, 2 - new Set(values.flat()).size) + Number(!values.some((one) => isTelling(mode, one))),
}

/** Tells whether the first value is looked for among those of a record: `has ... and has ...` needs two, `all` only one. */
const isTelling = (mode: EnumerationMode, values: readonly string[]): boolean =>
  mode === 'IsFlags' ? values.length > 1 : values.length === 1

const FIRST = { name: 'MultipleValueLookupValue1', plainName: 'MultipleLookupValue1' } as const
const SECOND = { name: 'MultipleValueLookupValue2', plainName: 'MultipleLookupValue2' } as const

/** Chooses the Field with many values of a Lookup: MultipleValueLookupField, both values and MultipleLookupName. */
export function multipleLookup(source: ChoiceSource): LookupParameters {
  const chosen = chooseLookup(source, MULTIPLE)
  const lookupName = lookupNameParameter(source, 'MultipleLookupName', chosen)
  if (chosen.kind === 'missing') {
    return {
      mode: undefined,
      parameters: [chosen, missingWith(FIRST.name, chosen), missingWith(SECOND.name, chosen), lookupName],
    }
  }
  const second = pinnedLookupValue(source, SECOND, chosen.form)
  const first = pinnedLookupValue(source, FIRST, chosen.form) ?? firstValue(source, chosen, plainValue(second))
  const other = second ?? secondValue(source, chosen, plainValue(first))
  return {
    mode: chosen.form.sent,
    parameters: [chosen.field, parameterOf(first), parameterOf(other), lookupName],
  }
}

type Found = LookupValue | MissingChoice

const plainValue = (found: Found | undefined): string | undefined => (found?.kind === 'known' ? found.value : undefined)

const parameterOf = (found: Found): ParameterChoice => (found.kind === 'missing' ? found : found.parameter)

/** Chooses a value that goes with the second one where that is given. */
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

/** Chooses a value that a record has together with the first one, as two flags are asked for at once. */
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
