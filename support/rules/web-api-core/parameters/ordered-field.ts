import { counted } from '../../../dictionary/wording'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { Property } from '../../../metadata/model-elements'
import { INTEGER_RANGES, isIntegerWithin } from '../../../metadata/primitive-types'
import { compareValues, readValue, type Value, type ValueType, valueTypeOf } from '../../../odata/expression-values'
import type { JsonValue } from '../../../odata/json-value'
import { numberText } from '../../../odata/json-value'
import { primitiveCheck } from '../../../payload/value-checks'
import { isDay, isTimestamp } from '../../../payload/value-complaint'
import type { KnownChoice, MissingChoice, ParameterChoice, ParameterName } from '../../core-parameter'
import { type ChoiceSource, given, inSample, missingWith, notA, notInSample, pinnedText, unusable } from './choice'
import { chooseField, type FieldKind, type Fitting } from './choose-field'
import { plainNumber } from './literals'
import { mistypedValues } from './mistyped'

/** A number, date or timestamp, as it is written in a request and as it is compared. */
export interface SampledValue {
  readonly text: string
  readonly value: Exclude<Value, null>
}

/** A kind of Field whose values have an order. */
export interface OrderedKind extends Pick<FieldKind<SampledValue>, 'parameter' | 'noun' | 'usual'> {
  readonly types: ReadonlySet<string>
  /** A literal of the kind, for people, e.g. `integer within the range of the type`. */
  readonly literal: string
  /** Counts the requests that find no record, see `Suitability`. */
  readonly lacking: (field: OrderedValues, source: ChoiceSource) => number
}

/** The values that the records have in a Field. */
export interface OrderedValues {
  /** e.g. `Edm.Int32`. */
  readonly type: string
  /** Each once, in ascending order. */
  readonly values: readonly SampledValue[]
  /** The number of records that have none. */
  readonly empty: number
}

/** A chosen Field whose values have an order. */
export interface OrderedField extends OrderedValues {
  readonly kind: 'known'
  readonly wanted: OrderedKind
  readonly field: KnownChoice
  /** Reads the value that a literal in the RESOScript stands for; undefined when it is not of the type. */
  readonly read: (literal: string) => SampledValue | undefined
}

/** A constant, why it is that one, and what requests with it find no record of. */
export interface ChosenConstant {
  readonly text: string
  /** e.g. `the middle one of 9 different values`. */
  readonly why: string
  /** e.g. `no record has a greater one`. */
  readonly lacks?: readonly string[]
}

/** At least one value, in ascending order. */
export type Values = readonly [SampledValue, ...SampledValue[]]

/** Chooses a Field whose values have an order, as `chooseField` does. */
export function chooseOrdered(source: ChoiceSource, wanted: OrderedKind): OrderedField | MissingChoice {
  const { model } = source
  const chosen = chooseField<SampledValue, Fitting<SampledValue>>(source, {
    ...wanted,
    fitting: (property) => {
      const type = model.underlying(property).qualifiedName
      if (property.type.isCollection || !wanted.types.has(type)) return undefined
      return {
        read: payloadReader(model, property),
        measure: ({ items, empty }) => {
          const values = distinct(items)
          return { different: values.length, lacking: wanted.lacking({ type, values, empty }, source) }
        },
      }
    },
  })
  if (chosen.kind === 'missing') return chosen
  const { field, column } = chosen
  const { property, items, empty } = column
  const type = model.underlying(property).qualifiedName
  return { kind: 'known', wanted, field, type, values: distinct(items), empty, read: literalReader(model, property) }
}

/**
 * Takes the constant of the RESOScript, if it has one, else one that is chosen from the values of the Field. Without
 * Field or values it is missing.
 *
 * @param choose gets at least one value
 */
export function orderedConstant(
  source: ChoiceSource,
  name: ParameterName,
  ordered: OrderedField | MissingChoice,
  choose: (values: Values, field: OrderedField) => ChosenConstant,
): ParameterChoice {
  if (ordered.kind === 'missing') return missingWith(name, ordered)
  const pinned = pinnedConstant(source, name, ordered)
  if (pinned !== undefined) return pinned
  const { wanted, field, values } = ordered
  const [first, ...others] = values
  if (first === undefined) {
    const property = source.properties.get(field.text)
    const mistyped = property === undefined ? undefined : mistypedValues(source, [property])
    const reason = `${field.text} has no value ${inSample(source)}`
    const remedy = `${wanted.parameter} to a Field that has values`
    return notInSample(name, mistyped === undefined ? reason : `${reason} that is of its type: ${mistyped}`, remedy)
  }
  const { text, why, lacks = [] } = choose([first, ...others], ordered)
  return { kind: 'known', name, text, origin: 'records', why: [`${why} ${inSample(source)}`, ...lacks].join('; ') }
}

/** Takes a constant of the RESOScript, which has to be a literal of the Field's type; undefined when it is blank there. */
export function pinnedConstant(
  source: ChoiceSource,
  name: ParameterName,
  { wanted, read }: OrderedField,
): ParameterChoice | undefined {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return undefined
  return read(pinned) === undefined ? unusable(name, pinned, notA(wanted.literal)) : given(name, pinned)
}

/** Reads the value that a constant of a Field stands for; undefined when one of them is missing. */
export const constantValue = (
  ordered: OrderedField | MissingChoice,
  constant: ParameterChoice,
): SampledValue | undefined =>
  ordered.kind === 'missing' || constant.kind === 'missing' ? undefined : ordered.read(constant.text)

/** Returns the Parameter that names the Field. */
export const fieldOf = (ordered: OrderedField | MissingChoice): ParameterChoice =>
  ordered.kind === 'missing' ? ordered : ordered.field

/** Takes the value at an index among all of them. */
export function atPlace(values: Values, index: number): ChosenConstant {
  const { length } = values
  const [first] = values
  if (length === 1) return { text: first.text, why: 'the only value' }
  const place = index * 2 === length - 1 ? 'the middle one' : `number ${index + 1}`
  return { text: (values[index] ?? first).text, why: `${place} of ${counted(length, 'different value')}` }
}

/** Takes the value in the middle, of two there the first, for it has a greater one; tells where it has no neighbour. */
export function inTheMiddle(values: Values): ChosenConstant {
  const index = Math.floor((values.length - 1) / 2)
  const lacks = [
    ...(index === 0 ? ['no record has a smaller one'] : []),
    ...(index === values.length - 1 ? ['no record has a greater one'] : []),
  ]
  return { ...atPlace(values, index), lacks }
}

/** Negative, zero or positive as the left value is smaller, equal or greater. */
export const compareSampled = (left: SampledValue, right: SampledValue): number =>
  compareValues(left.value, right.value)

/** Returns the values in ascending order, of equal ones the first. */
const distinct = (values: readonly SampledValue[]): readonly SampledValue[] =>
  values.toSorted(compareSampled).filter((value, index, sorted) => {
    const previous = sorted[index - 1]
    return previous === undefined || compareSampled(previous, value) !== 0
  })

/** Makes a reader of a Field's values as payloads have them; it gives undefined for null and for another type. */
function payloadReader(model: EntityDataModel, property: Property) {
  const { qualifiedName: type } = model.underlying(property)
  const valueType = valueTypeOf(model, property)
  const complaintsOf = primitiveCheck({ kind: 'primitive', type }, {})
  return (raw: JsonValue): SampledValue | undefined => {
    if (raw === null || complaintsOf(raw).length > 0) return undefined
    const text = numberText(raw) ?? String(raw)
    return valueType && sampledAs(valueType, valueType === 'number' ? plainNumber(text) : text)
  }
}

/** Makes a reader of literals of a Field's type; it gives undefined for other texts (OData ABNF, primitiveLiteral). */
function literalReader(model: EntityDataModel, property: Property) {
  const { qualifiedName: type } = model.underlying(property)
  const valueType = valueTypeOf(model, property)
  return (text: string): SampledValue | undefined =>
    valueType !== undefined && isLiteral(type, valueType, text) ? sampledAs(valueType, text) : undefined
}

function sampledAs(type: ValueType, text: string): SampledValue | undefined {
  const value = readValue(type, text)
  return value === undefined || value === null ? undefined : { text, value }
}

function isLiteral(type: string, valueType: ValueType, text: string): boolean {
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined) return isIntegerWithin(range, text)
  if (valueType === 'date') return isDay(text)
  return valueType === 'timestamp' ? isTimestamp(text) : valueType === 'number'
}
