import { INTEGER_RANGES } from '../../metadata/primitive-types'
import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'

export const enumUnderlyingType = defineMetadataRule({
  id: 'enum-underlying-type',
  level: 'MUST',
  requirement: 'be based on Edm.Byte, Edm.SByte, Edm.Int16, Edm.Int32 or Edm.Int64',
  label: 'EnumTypes that are not based on a type of whole numbers',
  source: 'OData CSDL XML 4.01, section 10.1',
  brokenBy: ['an enumeration based on strings'],
  allows: ['the widest type'],
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
