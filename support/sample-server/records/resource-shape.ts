import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Property } from '../../edm/property'

/** Where a navigation property leads. */
export interface Navigation {
  /** Name of a Resource. */
  readonly target: string
  readonly isCollection: boolean
}

/** A Resource as records are made for it: an EntitySet with the members of its EntityType, inherited ones too. */
export interface ResourceShape {
  readonly name: string
  readonly keyNames: readonly string[]
  readonly properties: ReadonlyMap<string, Property>
  /** By name; those to a type without EntitySet are left out, for nothing can be at their end. */
  readonly navigation: ReadonlyMap<string, Navigation>
}

/** Every Resource of a model by the name of its EntitySet, in the order of the document. */
export function resourceShapes(model: EntityDataModel): ReadonlyMap<string, ResourceShape> {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const setNames = new Map(sets.map(({ name, entityType }) => [entityType, name]))
  const shapes = new Map<string, ResourceShape>()
  for (const { name, entityType } of sets) {
    const type = model.type(entityType)
    if (type?.kind !== 'EntityType') continue
    shapes.set(name, {
      name,
      keyNames: (model.key(type) ?? []).map((part) => part.name),
      properties: new Map(model.properties(type).map((property) => [property.name, property])),
      navigation: new Map(
        model.navigationProperties(type).flatMap((property) => {
          const target = setNames.get(property.type.qualifiedName)
          return target === undefined
            ? []
            : [[property.name, { target, isCollection: property.type.isCollection }] as const]
        }),
      ),
    })
  }
  return shapes
}
