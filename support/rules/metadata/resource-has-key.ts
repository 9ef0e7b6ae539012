import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties, declaredResources, entityTypes } from './model/declarations'
import { places } from './model/places'

export const resourceHasKey = defineMetadataRule({
  id: 'resource-has-key',
  level: 'MUST',
  requirement: 'have a key, of its own or inherited, since collections of it are addressed',
  label: 'Resources without a key',
  source: 'OData CSDL XML 4.01, sections 6.5 and 13.2',
  brokenBy: ['an EntitySet without a key', 'a contained collection without a key'],
  allows: ['an abstract EntityType without a key that nothing exposes', 'a Singleton without a key in 4.01'],
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
