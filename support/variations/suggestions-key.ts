import { nameKey } from '../dictionary/names'
import { printable } from '../dictionary/wording'
import type { LocalElement } from './variation'

/** The names that files know a local element by; they do not tell a Field from an expansion. */
export type ElementNames = Pick<LocalElement, 'resourceName' | 'fieldName' | 'value'>

/** The same text for the same names, and for no others. */
export const elementKey = ({ resourceName, fieldName, value }: ElementNames): string =>
  nameKey(resourceName, fieldName, value)

/** An element as people read it: `Property`, `Property.ListtPrice`, `Property.StandardStatus 'Actve'`. */
export const elementText = ({ resourceName, fieldName, value }: ElementNames): string =>
  [resourceName, ...(fieldName === undefined ? [] : ['.', fieldName]), ...(value === undefined ? [] : [` '${value}'`])]
    .map(printable)
    .join('')
