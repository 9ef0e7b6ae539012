import { enumTypes } from '../model/declarations'
import { INTEGER_RANGES } from '../primitive-types'
import { defineMetadataRule } from './metadata-rule'

export const enumUnderlyingType = defineMetadataRule({
  id: 'enum-underlying-type',
  level: 'MUST',
  sentence: 'MUST be based on Edm.Byte, Edm.SByte, Edm.Int16, Edm.Int32 or Edm.Int64',
  source: 'OData CSDL XML 4.01, section 10.1',
  faults: (model) =>
    enumTypes(model)
      .filter(({ underlyingType }) => !INTEGER_RANGES.has(underlyingType))
      .map(({ name, underlyingType, position }) => ({
        subject: `EnumType ${name}`,
        position,
        expected: [...INTEGER_RANGES.keys()].join(', '),
        found: `UnderlyingType="${underlyingType}"`,
        advice: 'remove UnderlyingType, which then is Edm.Int32, or name one of these types',
      })),
})
