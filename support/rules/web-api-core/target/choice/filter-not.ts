import type { MissingParameter } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'
import { INTEGERS } from '../../parameters/numbers'
import {
  chooseOrdered,
  fieldOf,
  type OrderedField,
  type OrderedKind,
  orderedConstant,
  pinnedConstant,
} from '../../parameters/ordered-field'
import { DECIMALS } from './decimals'
import { type Chosen, pinnedText, sameAs } from './parameters'
import { inTheMiddle } from './places'

/** For `not (FilterNotField le FilterNotValue)`. */
const FILTER_NOT: OrderedKind = {
  ...INTEGERS,
  parameter: 'FilterNotField',
  noun: 'integer or decimal Field',
  types: new Set([...INTEGERS.types, ...DECIMALS.types]),
  literal: 'number that the type has',
}

/** FilterNotField and FilterNotValue, which are those of the other integer requests unless the RESOScript says otherwise. */
export function filterNot(
  source: ChoiceSource,
  integers: OrderedField | MissingParameter,
  integerLow: Chosen,
): readonly Chosen[] {
  const isOwn = pinnedText(source, 'FilterNotField') !== undefined
  const field = isOwn ? chooseOrdered(source, FILTER_NOT) : integers
  const isSame = !('reason' in field || 'reason' in integers) && field.field.text === integers.field.text
  const own = 'reason' in field ? field : pinnedConstant(source, 'FilterNotValue', field)
  return [
    isOwn ? fieldOf(field) : sameAs(fieldOf(integers), 'FilterNotField'),
    own === undefined && isSame
      ? sameAs(integerLow, 'FilterNotValue')
      : orderedConstant(source, 'FilterNotValue', field, inTheMiddle),
  ]
}
