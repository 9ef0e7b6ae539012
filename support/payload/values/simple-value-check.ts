import type { AdvertisedValue } from '../advertised-payload'
import type { ValidatorOptions } from '../validator-options'
import { typeOfValue } from './describe-value'
import { enumerationCheck, lookupCheck } from './lookup-check'
import { primitiveCheck } from './primitive-check'
import type { ValueCheck } from './value-check'

/** What a Field may hold that is no record of its own. */
export type SimpleValue = Exclude<AdvertisedValue, { readonly kind: 'complex' | 'expansion' }>

/** The check for values that hold no Fields. */
export function simpleValueCheck(value: SimpleValue, options: ValidatorOptions): ValueCheck {
  switch (value.kind) {
    case 'primitive':
      return primitiveCheck(value, options)
    case 'EnumType':
      return enumerationCheck(value)
    case 'Lookup':
      return lookupCheck(value)
    case 'undefined type':
      return undefinedTypeCheck(value.type)
  }
}

function undefinedTypeCheck(type: string): ValueCheck {
  const expected = `a value of ${type}, which the metadata do not define`
  return (value) => [{ rule: 'undefined type', expected, found: typeOfValue(value) }]
}
