import type { DataDictionary, Field, Lookup } from './data-dictionary'

/** A {@link DataDictionary} that answers by name: a run asks several times for each of its Fields. */
export class DictionaryIndex {
  readonly version: string
  readonly #fields: ReadonlyMap<string, ReadonlyMap<string, Field>>
  readonly #lookups: ReadonlyMap<string, Lookup>

  constructor({ version, resources, lookups }: Pick<DataDictionary, 'version' | 'resources' | 'lookups'>) {
    this.version = version
    this.#fields = new Map(
      resources.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.standardName, field]))]),
    )
    this.#lookups = new Map(lookups.map((lookup) => [lookup.name, lookup]))
  }

  /** Names of the standard Resources. */
  get resourceNames(): readonly string[] {
    return [...this.#fields.keys()]
  }

  hasResource(resourceName: string): boolean {
    return this.#fields.has(resourceName)
  }

  /** Standard names of the Fields of a Resource; none for a local Resource. */
  fieldNames(resourceName: string): readonly string[] {
    return [...(this.#fields.get(resourceName)?.keys() ?? [])]
  }

  /** A standard Field; undefined for a local one. */
  field(resourceName: string, standardName: string): Field | undefined {
    return this.#fields.get(resourceName)?.get(standardName)
  }

  lookup(lookupName: string): Lookup | undefined {
    return this.#lookups.get(lookupName)
  }
}
