import type { EntityContainer, EntitySet, Singleton } from '../../../metadata/entity-container'
import type { EntityDataModel } from '../../../metadata/entity-data-model'

/** The resources of a container and of those it extends, by name (OData CSDL XML 4.01, 13.1). */
export interface ContainerResources {
  readonly byName: ReadonlyMap<string, EntitySet | Singleton>
  /** False when a container that is extended does not stand in the document. */
  readonly isComplete: boolean
}

/** Lists the resources of each container once, by the qualified name of the container. */
export function containerResources(model: EntityDataModel): ReadonlyMap<string, ContainerResources> {
  const containers = new Map(model.entityContainers.map((container) => [container.qualifiedName, container]))
  return new Map([...containers].map(([name, container]) => [name, resourcesOf(container, containers)]))
}

function resourcesOf(start: EntityContainer, containers: ReadonlyMap<string, EntityContainer>): ContainerResources {
  const byName = new Map<string, EntitySet | Singleton>()
  const seen = new Set<EntityContainer>()
  let container: EntityContainer | undefined = start
  while (container !== undefined && !seen.has(container)) {
    seen.add(container)
    for (const resource of [...container.singletons, ...container.entitySets]) {
      if (!byName.has(resource.name)) byName.set(resource.name, resource)
    }
    if (container.extends === undefined) return { byName, isComplete: true }
    container = containers.get(container.extends)
  }
  return { byName, isComplete: container !== undefined }
}
