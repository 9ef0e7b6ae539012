import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured } from './model/resolve-path'

/** A list of entities never holds null, so that the attribute cannot mislead who reads it. */
export const collectionNotNullable = defineMetadataRule({
  id: 'navigation-collection-nullable',
  level: 'SHOULD',
  requirement: 'leave out Nullable of collections of entities',
  label: 'Nullable of collections of entities',
  source: 'OData CSDL XML 4.01, sections 8.2 and 12.8',
  advisory: 'a collection of entities never holds null, whatever the attribute says',
  brokenBy: [
    'a collection of entities that says it is nullable',
    'a collection of entities that says it is not nullable',
    'a function that returns a collection of entities and says it is nullable',
  ],
  allows: ['a single entity that says it is nullable'],
  faults: (model) => [
    ...declaredNavigationProperties(model)
      .filter(({ member }) => member.saysNullable && member.type.isCollection)
      .map(({ subject, member: { nullable, type, position } }) => ({
        subject,
        position,
        expected: 'no attribute Nullable: a collection without entities is empty',
        found: `Nullable="${nullable}" with Type="${type.text}"`,
        advice: 'remove Nullable',
      })),
    ...returnedCollections(model),
  ],
})

const returnedCollections = (model: EntityDataModel): Fault[] =>
  model.operations.flatMap(({ kind, name, returns }) => {
    if (returns === undefined || !returns.saysNullable || !returns.type.isCollection) return []
    const type = lookUpType(model, returns.type.qualifiedName)
    if (returns.type.qualifiedName !== 'Edm.EntityType' && !(isStructured(type) && type.kind === 'EntityType'))
      return []
    return {
      subject: `ReturnType of ${kind} ${name}`,
      position: returns.position,
      expected: 'no attribute Nullable: a collection without entities is empty',
      found: `Nullable with Type="${returns.type.text}"`,
      advice: 'remove Nullable',
    }
  })
