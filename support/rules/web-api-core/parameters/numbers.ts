import { counted } from '../../../dictionary/wording'
import { INTEGER_RANGES } from '../../../payload/values/integer-check'
import type { MissingParameter } from '../../core-parameter'
import type { Chosen } from '../target/choice/parameters'
import { inTheMiddle } from '../target/choice/places'
import { unusedInteger } from '../target/choice/unused-values'
import type { ChoiceSource } from './choice'
import {
  type Choice,
  constantValue,
  type OrderedField,
  type OrderedKind,
  orderedConstant,
  type Values,
} from './ordered-field'

/** Three different values are enough: for `gt Low and lt High` the High one may be greater than all of them. */
export const INTEGERS: OrderedKind = {
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

/** IntegerValueLow, and IntegerValueHigh and IntegerNotFound. */
export function integerConstants(
  source: ChoiceSource,
  field: OrderedField | MissingParameter,
): { readonly low: Chosen; readonly others: readonly Chosen[] } {
  const low = orderedConstant(source, 'IntegerValueLow', field, inTheMiddle)
  const lowText = constantValue(field, low)?.text
  const others = [
    orderedConstant(source, 'IntegerValueHigh', field, (values, { type }) =>
      highAbove(BigInt(lowText ?? values[0].text), values, greatestOf(type)),
    ),
    orderedConstant(source, 'IntegerNotFound', field, (values, { type }) => ({
      text: unusedInteger(
        type,
        values.map(({ text }) => BigInt(text)),
      ),
      why: `other than all of ${counted(values.length, 'different value')}`,
    })),
  ]
  return { low, others }
}

const greatestOf = (type: string): bigint | undefined => INTEGER_RANGES.get(type)?.greatest

/** Greater than a value which is greater than Low, as far as the type goes. */
function highAbove(low: bigint, values: Values, most: bigint | undefined): Choice {
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
