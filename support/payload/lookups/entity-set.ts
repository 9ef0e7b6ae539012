import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntitySet } from '../../metadata/model-elements'

/**
 * The EntitySet under which a Resource is asked for: one that exposes its EntityType, rather one of the same name than
 * another. Undefined when the metadata declare none, for then no request can reach the Resource.
 *
 * @param resourceName name of the EntityType or of the EntitySet
 */
export function entitySetOf(model: EntityDataModel, resourceName: string): EntitySet | undefined {
  const type = model.resource(resourceName)
  const exposing = model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .filter(({ entityType }) => entityType === type?.qualifiedName)
  return exposing.find(({ name }) => name === resourceName) ?? exposing[0]
}
