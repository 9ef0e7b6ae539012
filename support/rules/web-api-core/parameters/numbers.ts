import { counted } from '../../../dictionary/wording'
import { INTEGER_RANGES } from '../../../metadata/primitive-types'
import type { MissingChoice, ParameterChoice } from '../../core-parameter'
import { type ChoiceSource, pinnedText, sameAs } from './choice'
import { oneMore, unusedInteger } from './literals'
import {
  atPlace,
  type ChosenConstant,
  chooseOrdered,
  compareSampled,
  constantValue,
  fieldOf,
  inTheMiddle,
  type OrderedField,
  type OrderedKind,
  orderedConstant,
  pinnedConstant,
  type SampledValue,
  type Values,
} from './ordered-field'

/** Three different values are enough: for `gt Low and lt High` the High one may be greater than all of them. */
const INTEGERS: OrderedKind = {
  parameter: 'IntegerField',
  noun: 'integer Field',
  usual: ['BedroomsTotal'],
  types: new Set(INTEGER_RANGES.keys()),
  literal: 'integer within the range of the type',
  lacking: ({ type, values }) => {
    const isAtEnd = values.some(({ text }) => BigInt(text) === greatestOf(type))
    return Math.max(0, (isAtEnd ? 4 : 3) - values.length)
  },
}

/** Two different values are enough: one greater than Low, and one less than High. */
const DECIMALS: OrderedKind = {
  parameter: 'DecimalField',
  noun: 'decimal Field',
  usual: ['ListPrice'],
  types: new Set(['Edm.Decimal', 'Edm.Double', 'Edm.Single']),
  literal: 'number',
  lacking: ({ values }) => Math.max(0, 2 - values.length),
}

/** For `not (FilterNotField le FilterNotValue)`. */
const FILTER_NOT: OrderedKind = {
  ...INTEGERS,
  parameter: 'FilterNotField',
  noun: 'integer or decimal Field',
  types: new Set([...INTEGERS.types, ...DECIMALS.types]),
  literal: 'number that the type has',
}

/** The Parameters of requests about integers. */
export interface IntegerParameters {
  /** IntegerField. */
  readonly field: ParameterChoice
  /** IntegerValueLow, IntegerValueHigh, IntegerNotFound, FilterNotField and FilterNotValue. */
  readonly others: readonly ParameterChoice[]
}

/** Chooses the Parameters of requests about integers, and those of `not`, which are usually the same. */
export function integerParameters(source: ChoiceSource): IntegerParameters {
  const field = chooseOrdered(source, INTEGERS)
  const low = orderedConstant(source, 'IntegerValueLow', field, inTheMiddle)
  const lowText = constantValue(field, low)?.text
  const high = orderedConstant(source, 'IntegerValueHigh', field, (values, { type }) =>
    integerAbove(BigInt(lowText ?? values[0].text), values, greatestOf(type)),
  )
  const notFound = orderedConstant(source, 'IntegerNotFound', field, (values, { type }) => ({
    text: unusedInteger(
      type,
      values.map(({ text }) => BigInt(text)),
    ),
    why: `other than all of ${counted(values.length, 'different value')}`,
  }))
  return { field: fieldOf(field), others: [low, high, notFound, ...filterNot(source, field, low)] }
}

/**
 * Chooses DecimalField, DecimalValueLow and DecimalValueHigh: with a third of the values below, between and above them
 * where there are enough.
 */
export function decimalParameters(source: ChoiceSource): readonly ParameterChoice[] {
  const field = chooseOrdered(source, DECIMALS)
  const low = orderedConstant(source, 'DecimalValueLow', field, (values) => ({
    ...atPlace(values, Math.floor((values.length - 1) / 3)),
    lacks: values.length === 1 ? ['no record has a greater one'] : [],
  }))
  const lowValue = constantValue(field, low)
  const high = orderedConstant(source, 'DecimalValueHigh', field, (values) =>
    decimalAbove(lowValue ?? values[0], values),
  )
  return [fieldOf(field), low, high]
}

const greatestOf = (type: string): bigint | undefined => INTEGER_RANGES.get(type)?.greatest

/** Chooses a value greater than one which is greater than Low, as far as the type goes. */
function integerAbove(low: bigint, values: Values, most: bigint | undefined): ChosenConstant {
  const integers = values.map(({ text }) => BigInt(text))
  const above = integers.filter((integer) => integer > low)
  const greatest = above.at(-1) ?? low
  const lacks = above.length === 0 ? ['no record has one between IntegerValueLow and it'] : []
  const different = counted(values.length, 'different value')
  if (above.length > 1) return { text: String(greatest), why: `the greatest of ${different}` }
  if (greatest !== most) return { text: String(greatest + 1n), why: `greater than all of ${different}`, lacks }
  return {
    text: String(greatest),
    why: `the greatest value that the type has, with ${different}`,
    lacks: ['no record has one between IntegerValueLow and it'],
  }
}

/** Chooses a value greater than Low and than the least value. */
function decimalAbove(low: SampledValue, values: Values): ChosenConstant {
  const floor = compareSampled(low, values[0]) > 0 ? low : values[0]
  const wanted = Math.ceil(((values.length - 1) * 2) / 3)
  const index = [wanted, values.length - 1].find((place) => compareSampled(values[place] ?? floor, floor) > 0)
  if (index !== undefined) return atPlace(values, index)
  return { text: oneMore(floor.text), why: `greater than all of ${counted(values.length, 'different value')}` }
}

/** Chooses FilterNotField and FilterNotValue: those of the other integer requests unless the RESOScript has others. */
function filterNot(
  source: ChoiceSource,
  integers: OrderedField | MissingChoice,
  integerLow: ParameterChoice,
): readonly ParameterChoice[] {
  const isOwn = pinnedText(source, 'FilterNotField') !== undefined
  const field = isOwn ? chooseOrdered(source, FILTER_NOT) : integers
  const isSame = field.kind === 'known' && integers.kind === 'known' && field.field.text === integers.field.text
  const own = field.kind === 'missing' ? field : pinnedConstant(source, 'FilterNotValue', field)
  return [
    isOwn ? fieldOf(field) : sameAs(fieldOf(integers), 'FilterNotField'),
    own === undefined && isSame
      ? sameAs(integerLow, 'FilterNotValue')
      : orderedConstant(source, 'FilterNotValue', field, inTheMiddle),
  ]
}
