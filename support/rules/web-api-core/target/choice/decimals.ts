import { counted } from '../../../../dictionary/wording'
import type { MissingParameter } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'
import {
  type Choice,
  constantValue,
  type OrderedField,
  type OrderedKind,
  orderedConstant,
  type Values,
} from '../../parameters/ordered-field'
import type { Chosen } from './parameters'
import { atPlace } from './places'
import { oneMore } from './plain-number'
import { compareSampled, type SampledValue } from './sampled-value'

/** Two different values are enough: one greater than Low, and one less than High. */
export const DECIMALS: OrderedKind = {
  parameter: 'DecimalField',
  noun: 'decimal Field',
  usual: ['ListPrice'],
  types: new Set(['Edm.Decimal', 'Edm.Double', 'Edm.Single']),
  literal: 'number',
  lacking: ({ values }) => Math.max(0, 2 - values.length),
}

/** DecimalValueLow and DecimalValueHigh: with a third of the values below, between and above them where there are enough. */
export function decimalConstants(source: ChoiceSource, field: OrderedField | MissingParameter): readonly Chosen[] {
  const low = orderedConstant(source, 'DecimalValueLow', field, (values) => ({
    ...atPlace(values, Math.floor((values.length - 1) / 3)),
    lacks: values.length === 1 ? ['no record has a greater one'] : [],
  }))
  const lowValue = constantValue(field, low)
  return [low, orderedConstant(source, 'DecimalValueHigh', field, (values) => highAbove(lowValue ?? values[0], values))]
}

/** Greater than Low and than the least value. */
function highAbove(low: SampledValue, values: Values): Choice {
  const floor = compareSampled(low, values[0]) > 0 ? low : values[0]
  const wanted = Math.ceil(((values.length - 1) * 2) / 3)
  const index = [wanted, values.length - 1].find((place) => compareSampled(values[place] ?? floor, floor) > 0)
  if (index !== undefined) return atPlace(values, index)
  return { text: oneMore(floor.text), why: `greater than all of ${counted(values.length, 'different value')}` }
}
