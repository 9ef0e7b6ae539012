import type { EntityDataModel } from '../../metadata/entity-data-model'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../../payload/replication'

/** The Resources that are most likely to have records. */
const FIRST = ['Property', 'Member', 'Office', 'Media']

/** Makes a test for Resources that describe the metadata, which are the same for all systems of a server: Lookup and Field. */
export function describesMetadata(model: EntityDataModel): (resourceName: string) => boolean {
  const types = new Set([LOOKUP_RESOURCE, FIELD_RESOURCE].flatMap(({ name }) => model.resource(name) ?? []))
  return (resourceName) => {
    const type = model.resource(resourceName)
    return type !== undefined && types.has(type)
  }
}

/** Lists the EntitySets whose records are data, and do not describe the metadata; those first that usually have most. */
export function dataEntitySets(model: EntityDataModel): readonly string[] {
  const isAboutMetadata = describesMetadata(model)
  const names = model.entityContainers
    .flatMap(({ entitySets }) => entitySets.map(({ name }) => name))
    .filter((name) => !isAboutMetadata(name))
  return [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))]
}
