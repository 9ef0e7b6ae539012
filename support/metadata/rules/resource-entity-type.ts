import type { EntityDataModel } from '../entity-data-model'
import { declaredResources } from '../model/declarations'
import { lookUpType } from '../model/look-up-type'
import { describeReferences, undefinedTypes } from '../model/undefined-types'
import { defineMetadataRule, type Fault } from './metadata-rule'

export const resourceEntityType = defineMetadataRule({
  id: 'resource-entity-type',
  level: 'MUST',
  sentence: 'MUST be defined as an EntityType, since a declared resource has it',
  source: 'RCP-40, Data Dictionary testing: each declared Resource; OData CSDL XML 4.01, sections 13.2 and 13.3',
  faults: (model) => [
    ...undefinedTypes(model, 'resource').map((type) => ({
      subject: `EntityType ${type.qualifiedName}`,
      expected: 'an EntityType of the document or of an included Schema',
      ...describeReferences(type),
      advice: `declare the EntityType ${type.qualifiedName}, or correct what refers to it`,
    })),
    ...resourcesOfOtherKinds(model),
  ],
})

const resourcesOfOtherKinds = (model: EntityDataModel): Fault[] =>
  declaredResources(model).flatMap(({ subject, resource: { kind, entityType, position } }) => {
    const type = lookUpType(model, entityType)
    if (type === 'undefined' || type === 'elsewhere') return []
    if (type !== 'built-in' && type.kind === 'EntityType') return []
    return {
      subject,
      position,
      expected: 'an EntityType',
      found: `${kind === 'EntitySet' ? 'EntityType' : 'Type'}="${entityType}", ${type === 'built-in' ? 'a built-in type' : `which is ${type.kind} ${type.name}`}`,
      advice: `name the EntityType of ${subject}`,
    }
  })
