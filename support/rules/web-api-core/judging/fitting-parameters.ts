import { printable } from '../../../dictionary/wording'
import { compareValues, readValue, type Value, valueTypeOf } from '../../../odata/expression-values'
import { ExactNumber, type JsonValue } from '../../../odata/json-value'
import type { ParameterName } from '../../core-parameter'
import type { CoreRequest } from '../../core-request'
import type { CoreTarget } from '../../core-target'

/** The Fields whose values the constants of filters are compared with. */
const FIELD_OF: Readonly<Partial<Record<ParameterName, ParameterName>>> = {
  IntegerValueLow: 'IntegerField',
  IntegerValueHigh: 'IntegerField',
  IntegerNotFound: 'IntegerField',
  DecimalValueLow: 'DecimalField',
  DecimalValueHigh: 'DecimalField',
  FilterNotValue: 'FilterNotField',
  DateValue: 'DateField',
  DateTimeValue: 'TimestampField',
  RecentTimestamp: 'TimestampField',
  SingleValueLookupValue: 'SingleValueLookupField',
  MultipleValueLookupValue1: 'MultipleValueLookupField',
  MultipleValueLookupValue2: 'MultipleValueLookupField',
  StringValue: 'StringField',
  StringStart: 'StringField',
  StringInside: 'StringField',
  StringEnd: 'StringField',
}

/** RESOScripts name the values of Lookups bare; the literals are made of them. */
const WRITTEN_AS: Readonly<Partial<Record<ParameterName, string>>> = {
  SingleValueLookupValue: 'SingleLookupValue',
  MultipleValueLookupValue1: 'MultipleLookupValue1',
  MultipleValueLookupValue2: 'MultipleLookupValue2',
}

/** Advises what to change in a RESOScript, so that some of the sampled records meet the filter of a request. */
export function fittingParameters(target: CoreTarget, { parameters }: CoreRequest): string {
  const textOf = (name: ParameterName | undefined) => parameters.find((parameter) => parameter.name === name)?.text
  const constants = parameters.flatMap(({ name }) => {
    const field = textOf(FIELD_OF[name])
    const value = field === undefined ? undefined : middleValue(target, field)
    return value === undefined ? [] : [`${WRITTEN_AS[name] ?? name} to a value that ${field} has, e.g. ${value}`]
  })
  if (constants.length > 0) return `set in the RESOScript ${constants.join(', and ')}`
  const fields = parameters.map(({ name }) => name).filter((name) => name.endsWith('Field') && name !== 'KeyField')
  return fields.length === 0
    ? 'ask a server that has such records'
    : `name by ${fields.join(' or ')} in the RESOScript a Field that has such values`
}

/**
 * Advises what to change in a RESOScript, so that another Field is asked for.
 *
 * @param wanted what it has to have, e.g. `values`
 */
export function anotherField({ parameters }: CoreRequest, fieldName: string, wanted: string): string {
  const name = parameters.find(({ text }) => text === fieldName)?.name
  return name === undefined
    ? `ask a server that has ${wanted} of ${fieldName}`
    : `name by ${name} in the RESOScript another Field than ${fieldName}, one that has ${wanted}`
}

/** Returns the middle one of the different values that the sampled records have of a Field, or of its items. */
function middleValue({ model, properties, sample }: CoreTarget, fieldName: string): string | undefined {
  const property = properties.get(fieldName)
  const type = property && valueTypeOf(model, property)
  if (type === undefined) return undefined
  const values = new Map<string, Exclude<Value, null>>()
  for (const item of sample.flatMap((record) => record[fieldName] ?? [])) {
    const text = scalarText(item)
    const value = text === undefined ? undefined : readValue(type, text)
    if (text === undefined || value === undefined || value === null) continue
    // People write the example into a RESOScript as they read it.
    if (printable(text) === text) values.set(text, value)
  }
  const ordered = [...values].sort(([, left], [, right]) => compareValues(left, right))
  return ordered[Math.floor(ordered.length / 2)]?.[0]
}

const scalarText = (item: JsonValue): string | undefined =>
  item instanceof ExactNumber ? item.text : item === null || typeof item === 'object' ? undefined : String(item)
