import type { EntityDataModel } from '../../metadata/entity-data-model'
import { PRIMITIVE_TYPES } from '../../metadata/primitive-types'
import { defineMetadataRule } from './metadata-rule'
import { typeDefinitions } from './model/declarations'
import { isOf401 } from './model/of-version'

export const typeDefinitionUnderlyingType = defineMetadataRule({
  id: 'type-definition-underlying-type',
  level: 'MUST',
  requirement: 'be based on a primitive type, not on another definition',
  label: 'TypeDefinitions that are not based on a primitive type',
  source: 'OData CSDL XML 4.01, sections 3.4 and 11.1',
  brokenBy: ['a definition based on another', 'a primitive type that does not exist'],
  allows: ['Edm.PrimitiveType in 4.01'],
  faults: (model) =>
    typeDefinitions(model)
      .filter(({ underlyingType }) => underlyingType !== '' && !isAllowed(model, underlyingType))
      .map(({ name, underlyingType, position }) => ({
        subject: `TypeDefinition ${name}`,
        position,
        expected: 'a primitive type',
        found: `UnderlyingType="${underlyingType}"`,
        advice: 'name a primitive type, such as UnderlyingType="Edm.String"',
      })),
})

const isAllowed = (model: EntityDataModel, type: string): boolean =>
  PRIMITIVE_TYPES.has(type) || (isOf401(model) && type === 'Edm.PrimitiveType')
