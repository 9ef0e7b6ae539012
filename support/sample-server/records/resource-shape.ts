import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'

/** The end of a navigation property. */
interface Navigation {
  /** Name of a Resource. */
  readonly target: string
  readonly isCollection: boolean
}

/** A Resource as records are made for it: an EntitySet with the members of its EntityType, inherited ones too. */
export interface ResourceShape {
  readonly name: string
  readonly model: EntityDataModel
  /** Name of the key Field; keys of several parts are not offered here. */
  readonly keyName: string
  readonly properties: ReadonlyMap<string, Property>
  /** By name; those to a type without EntitySet are left out, because they lead to no records. */
  readonly navigation: ReadonlyMap<string, Navigation>
}

/** Resources by the name of their EntitySet. */
export type ResourceShapes = ReadonlyMap<string, ResourceShape>

/** Returns every Resource of a model, in the order of the document. */
export function resourceShapes(model: EntityDataModel): ResourceShapes {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const setNames = new Map(sets.map(({ name, entityType }) => [entityType, name]))
  const shapes = new Map<string, ResourceShape>()
  for (const { name, entityType } of sets) {
    const type = model.type(entityType)
    if (type?.kind !== 'EntityType') continue
    const navigation = new Map<string, Navigation>()
    for (const {
      name: property,
      type: { qualifiedName, isCollection },
    } of model.navigationProperties(type)) {
      const target = setNames.get(qualifiedName)
      if (target !== undefined) navigation.set(property, { target, isCollection })
    }
    const properties = new Map(model.properties(type).map((property) => [property.name, property]))
    shapes.set(name, { name, model, keyName: model.key(type)?.[0]?.name ?? '', properties, navigation })
  }
  return shapes
}
