import type { EntityDataModel } from '../entity-data-model'
import { typeDefinitions } from '../model/declarations'
import { PRIMITIVE_TYPES } from '../primitive-types'
import { defineMetadataRule } from './metadata-rule'

export const typeDefinitionUnderlyingType = defineMetadataRule({
  id: 'type-definition-underlying-type',
  level: 'MUST',
  sentence: 'MUST be based on a primitive type, not on another definition',
  source: 'OData CSDL XML 4.01, sections 3.4 and 11.1',
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

const isAllowed = ({ odataVersion }: EntityDataModel, type: string): boolean =>
  PRIMITIVE_TYPES.has(type) || (odataVersion === '4.01' && type === 'Edm.PrimitiveType')
