import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties, declaredResources, entityTypes } from './model/declarations'
import { isOf40 } from './model/of-version'
import { places } from './model/places'

export const resourceHasKey = defineMetadataRule({
  id: 'resource-has-key',
  level: 'MUST',
  requirement: 'have a key, of its own or inherited, since collections of it are addressed',
  label: 'Resources without a key',
  source: 'OData CSDL XML 4.01, sections 6.2, 6.5, 8.4 and 13.2',
  advisory: 'what no collection exposes is reached without a key',
  brokenBy: [
    'an EntitySet without a key',
    'a contained collection without a key',
    'a Singleton without a key in 4.0',
    'an EntityType without a key in 4.0',
  ],
  allows: ['an abstract EntityType without a key that nothing exposes', 'a Singleton without a key in 4.01'],
  faults: (model) =>
    entityTypes(model).flatMap((type) => {
      if (model.key(type) !== undefined || !model.isLineageKnown(type)) return []
      const users = usersOf(model, type)
      const isAdvised = users.length === 0
      if (isAdvised && (type.abstract || !isOf40(model))) return []
      return {
        subject: `EntityType ${type.name}`,
        position: type.position,
        expected: 'a Key here or in a base type',
        found: isAdvised ? 'no Key, and Version="4.0"' : `no Key, but ${places(users)}`,
        ...(isAdvised && { level: 'SHOULD' as const }),
        advice: `add <Key><PropertyRef Name="..."/></Key> to ${type.name}`,
      }
    }),
})

/**
 * Entity sets and contained collections need keys; what is reached one by one can do without, though 4.0 asks for a key
 * of each EntityType that is not abstract (6.2, 6.5).
 */
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
