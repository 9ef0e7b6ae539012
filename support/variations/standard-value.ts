import type { LookupValue } from '../dictionary/data-dictionary'
import type { StandardName } from './matching'

/** A standard lookup value as local values are compared with it: in both spellings. */
export interface StandardValue extends StandardName {
  readonly value: LookupValue
}

/** A standard lookup value, ready for comparisons. */
export const standardValue = (value: LookupValue): StandardValue => ({
  value,
  names: [value.standardLookupValue, value.legacyODataValue],
  synonyms: value.synonyms,
})
