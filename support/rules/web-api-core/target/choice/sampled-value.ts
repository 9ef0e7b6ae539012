import type { EntityDataModel } from '../../../../metadata/entity-data-model'
import type { Property } from '../../../../metadata/model-elements'
import { compareValues, readValue, type Value, type ValueType, valueTypeOf } from '../../../../odata/expressions/values'
import type { JsonValue } from '../../../../odata/json-value'
import { isDay, isTimestamp } from '../../../../payload/values/days'
import { INTEGER_RANGES, integerTextCheck } from '../../../../payload/values/integer-check'
import { numberText } from '../../../../payload/values/number-digits'
import { primitiveCheck } from '../../../../payload/values/primitive-check'
import { plainNumber } from './plain-number'

/** A number, date or timestamp, as it is written in a request and as it is compared. */
export interface SampledValue {
  readonly text: string
  readonly value: Exclude<Value, null>
}

/** Reads values of a Field as payloads have them; undefined for null and for what is not of the declared type. */
export function payloadReader(model: EntityDataModel, property: Property) {
  const { qualifiedName: type } = model.underlying(property)
  const kind = valueTypeOf(model, property)
  const complaintsOf = primitiveCheck({ kind: 'primitive', type }, {})
  return (raw: JsonValue): SampledValue | undefined => {
    if (raw === null || complaintsOf(raw).length > 0) return undefined
    const text = numberText(raw) ?? String(raw)
    return kind && sampledAs(kind, kind === 'number' ? plainNumber(text) : text)
  }
}

/** Reads literals of the type of a Field; undefined for what is none (OData ABNF, primitiveLiteral). */
export function literalReader(model: EntityDataModel, property: Property) {
  const { qualifiedName: type } = model.underlying(property)
  const kind = valueTypeOf(model, property)
  return (text: string): SampledValue | undefined =>
    kind !== undefined && isLiteral(type, kind, text) ? sampledAs(kind, text) : undefined
}

/** Negative, zero or positive as the left value is smaller, equal or greater. */
export const compareSampled = (left: SampledValue, right: SampledValue): number =>
  compareValues(left.value, right.value)

/** Values in ascending order, of equal ones the first. */
export const distinct = (values: readonly SampledValue[]): readonly SampledValue[] =>
  values.toSorted(compareSampled).filter((value, index, sorted) => {
    const previous = sorted[index - 1]
    return previous === undefined || compareSampled(previous, value) !== 0
  })

function sampledAs(kind: ValueType, text: string): SampledValue | undefined {
  const value = readValue(kind, text)
  return value === undefined || value === null ? undefined : { text, value }
}

function isLiteral(type: string, kind: ValueType, text: string): boolean {
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined) return /^-?\d+$/.test(text) && integerTextCheck(range)(text).length === 0
  if (kind === 'date') return isDay(text)
  return kind === 'timestamp' ? isTimestamp(text) : kind === 'number'
}
