import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CollectionReader } from '../../odata/collection-reader'
import { entitySetOf } from './entity-set'
import { ReplicatedResource } from './replicated-resource'
import { FIELD_RESOURCE } from './resource-to-replicate'

/**
 * The Field Resource that a server declares; undefined when it declares none.
 *
 * @param reader undefined when a metadata file is under test
 */
export function fieldResourceOf(
  model: EntityDataModel,
  reader: CollectionReader | undefined,
): ReplicatedResource | undefined {
  const entitySet = entitySetOf(model, FIELD_RESOURCE.name)?.name
  if (entitySet === undefined) return undefined
  return new ReplicatedResource(FIELD_RESOURCE, { reader, entitySet, savedRecords: undefined })
}
