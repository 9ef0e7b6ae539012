import type { EntityDataModel } from '../entity-data-model'
import { declaredNavigationProperties, declaredResources, entityTypes } from '../model/declarations'
import { places } from '../model/places'
import type { EntityType } from '../model-elements'
import { defineMetadataRule } from './metadata-rule'

export const resourceHasKey = defineMetadataRule({
  id: 'resource-has-key',
  level: 'MUST',
  sentence: 'MUST have a key, of its own or inherited, since collections of it are addressed',
  source: 'OData CSDL XML 4.01, sections 6.5 and 13.2',
  faults: (model) =>
    entityTypes(model).flatMap((type) => {
      const users = model.key(type) === undefined && model.isLineageKnown(type) ? usersOf(model, type) : []
      if (users.length === 0) return []
      return {
        subject: `EntityType ${type.name}`,
        position: type.position,
        expected: 'a Key here or in a base type',
        found: `no Key, but ${places(users)}`,
        advice: `add <Key><PropertyRef Name="..."/></Key> to ${type.name}`,
      }
    }),
})

/** Entity sets and contained collections need keys; singletons and single navigation properties do not. */
const usersOf = (model: EntityDataModel, { qualifiedName }: EntityType) => [
  ...declaredResources(model)
    .filter(({ resource }) => resource.kind === 'EntitySet' && resource.entityType === qualifiedName)
    .map(({ subject, resource: { position } }) => ({ subject, position })),
  ...declaredNavigationProperties(model)
    .filter(
      ({ member: { containsTarget, type } }) =>
        containsTarget && type.isCollection && type.qualifiedName === qualifiedName,
    )
    .map(({ subject, member: { position } }) => ({ subject, position })),
]
