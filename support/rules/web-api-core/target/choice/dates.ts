import type { MissingParameter } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'
import { type OrderedField, type OrderedKind, orderedConstant } from '../../parameters/ordered-field'
import type { Chosen } from './parameters'
import { inTheMiddle } from './places'

/** One date smaller than DateValue, one equal, one greater. */
export const DATES: OrderedKind = {
  parameter: 'DateField',
  noun: 'Edm.Date Field',
  usual: ['ListingContractDate'],
  types: new Set(['Edm.Date']),
  literal: 'date, YYYY-MM-DD without apostrophes',
  lacking: ({ values }) => Math.max(0, 3 - values.length),
}

export const dateValue = (source: ChoiceSource, field: OrderedField | MissingParameter): Chosen =>
  orderedConstant(source, 'DateValue', field, inTheMiddle)
