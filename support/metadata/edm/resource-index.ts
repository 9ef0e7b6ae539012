import type { EntityContainer } from './entity-container'
import type { EntityType, SchemaType } from './schema-types'

/** EntityTypes by the name under which a service offers them, see `EntityDataModel.resource`. */
export class ResourceIndex {
  readonly #byName = new Map<string, EntityType>()

  constructor(
    declared: { readonly types: readonly SchemaType[]; readonly entityContainers: readonly EntityContainer[] },
    types: ReadonlyMap<string, SchemaType>,
  ) {
    const exposed: EntityType[] = []
    for (const { name, entityType } of declared.entityContainers.flatMap(({ entitySets }) => entitySets)) {
      const type = types.get(entityType)
      if (type?.kind !== 'EntityType') continue
      this.#add(name, type)
      exposed.push(type)
    }
    for (const type of exposed) this.#add(type.name, type)
    for (const type of declared.types) if (type.kind === 'EntityType') this.#add(type.name, type)
  }

  get(name: string): EntityType | undefined {
    return this.#byName.get(name)
  }

  #add(name: string, type: EntityType): void {
    if (!this.#byName.has(name)) this.#byName.set(name, type)
  }
}
