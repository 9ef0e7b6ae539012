import type { ValidatorOptions } from '../validator-options'
import type { SimpleValue } from '../values/simple-value-check'
import { ADVERTISED, type AdvertisedDescription, type JsonSchema } from './json-schema'
import { primitiveSchema } from './primitive-schema'
import { ANY_TYPE, type StandardSchema } from './standard-schema'

/** The schema of a value that holds no Fields. */
export function valueSchema(value: SimpleValue, nullable: boolean, options: ValidatorOptions): JsonSchema {
  const { type, ...limits } = standardSchema(value, options)
  return { type: nullable ? [...type, 'null'] : type, ...limits, [ADVERTISED]: describe(value) }
}

function standardSchema(value: SimpleValue, options: ValidatorOptions): StandardSchema {
  switch (value.kind) {
    case 'primitive':
      return primitiveSchema(value, options)
    case 'EnumType':
      return { type: ['string'] }
    case 'Lookup':
      return { type: ['string'], ...(value.maxLength === undefined ? {} : { maxLength: value.maxLength }) }
    case 'undefined type':
      return { type: ANY_TYPE }
  }
}

function describe(value: SimpleValue): AdvertisedDescription {
  switch (value.kind) {
    case 'primitive': {
      const { kind: _, ...description } = value
      return description
    }
    case 'EnumType':
      return { enumType: value.lookupName }
    case 'Lookup':
      return {
        lookupName: value.lookupName,
        ...(value.maxLength === undefined ? {} : { maxLength: value.maxLength }),
      }
    case 'undefined type':
      return { undefinedType: value.type }
  }
}
