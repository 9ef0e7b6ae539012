import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredResources } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { describeReferences, undefinedTypes } from './model/undefined-types'

export const resourceEntityType = defineMetadataRule({
  id: 'resource-entity-type',
  level: 'MUST',
  requirement: 'be defined as an EntityType, since a declared resource has it',
  label: 'Resources whose EntityType the metadata do not define',
  source: 'RCP-40, Data Dictionary testing: each declared Resource; OData CSDL XML 4.01, sections 13.2 and 13.3',
  brokenBy: [
    'an EntityType that is missing: one finding for all that refers to it',
    'an EntitySet of a ComplexType',
    'a Singleton of a built-in type',
  ],
  allows: ['a name that differs from that of its EntityType', 'an EntityType of an included Schema'],
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
