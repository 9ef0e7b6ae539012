import type { DataDictionary, Field, Lookup, LookupValue } from './data-dictionary'
import { type GivenValue, StandardValues } from './standard-values'

/**
 * The standing of an element that a server has: of the Data Dictionary (`RESO`), of its IDX payload as well (`IDX`), or
 * the server's own (`local`).
 */
export type ElementStanding = 'RESO' | 'IDX' | 'local'

/**
 * Returns the standing of a Field, or of a standard value of it.
 *
 * @param payloads those of the standard Field; undefined for a local one
 */
export function standingInPayloads(payloads: readonly string[] | undefined): ElementStanding {
  if (payloads === undefined) return 'local'
  return payloads.includes('IDX') ? 'IDX' : 'RESO'
}

/** A {@link DataDictionary} that answers by name: a run asks several times for each of its Fields. */
export class DictionaryIndex {
  readonly version: string
  readonly #fields: ReadonlyMap<string, ReadonlyMap<string, Field>>
  readonly #lookups: ReadonlyMap<string, Lookup>
  /** By LookupName. Each Lookup is indexed once, because lists of values are long. */
  readonly #values = new Map<string, StandardValues>()

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

  /** Names of the standard Lookups. */
  get lookupNames(): readonly string[] {
    return [...this.#lookups.keys()]
  }

  /** Is true for the name of a standard Resource. */
  hasResource(resourceName: string): boolean {
    return this.#fields.has(resourceName)
  }

  /** Returns the standard names of the Fields of a Resource; none for a local Resource. */
  fieldNames(resourceName: string): readonly string[] {
    return [...(this.#fields.get(resourceName)?.keys() ?? [])]
  }

  /** Returns the standard Fields of a Resource; none for a local Resource. */
  fields(resourceName: string): readonly Field[] {
    return [...(this.#fields.get(resourceName)?.values() ?? [])]
  }

  /** Returns a standard Field; undefined for a local one. */
  field(resourceName: string, standardName: string): Field | undefined {
    return this.#fields.get(resourceName)?.get(standardName)
  }

  /** Returns a standard Lookup; undefined for a local one. */
  lookup(lookupName: string): Lookup | undefined {
    return this.#lookups.get(lookupName)
  }

  /** Returns the standard value of a Lookup that a value is; undefined for a local Lookup or value. */
  standardValue(lookupName: string, value: GivenValue): LookupValue | undefined {
    return this.#valuesOf(lookupName).of(value)
  }

  /** Returns all names by which values of a Lookup are standard in RESO Common Format; none for a local Lookup. */
  valueNames(lookupName: string): ReadonlySet<string> {
    return this.#valuesOf(lookupName).names
  }

  /** Returns the standard value of a Field that a value is; undefined for a local Field or value. */
  valueOfField(resourceName: string, fieldName: string, value: GivenValue): LookupValue | undefined {
    const lookupName = this.field(resourceName, fieldName)?.lookupName
    return lookupName === undefined ? undefined : this.standardValue(lookupName, value)
  }

  /** Returns the standing of a Resource: it is IDX when the dictionary has an IDX Field in it. */
  resourceStanding(resourceName: string): ElementStanding {
    const fields = this.#fields.get(resourceName)
    if (fields === undefined) return 'local'
    return [...fields.values()].some(({ payloads }) => payloads.includes('IDX')) ? 'IDX' : 'RESO'
  }

  /** Returns the standing of a Field: it is IDX when its payloads say so. */
  fieldStanding(resourceName: string, fieldName: string): ElementStanding {
    return standingInPayloads(this.field(resourceName, fieldName)?.payloads)
  }

  /**
   * Returns the page of the Data Dictionary about a Resource; undefined when there is none. The workbook gives pages of
   * Fields only: they lie below the page of their Resource.
   */
  pageOfResource(resourceName: string): string | undefined {
    for (const { standardName, url } of this.fields(resourceName)) {
      if (url?.endsWith(`/${resourceName}/${standardName}/`)) return url.slice(0, -`${standardName}/`.length)
    }
    return undefined
  }

  #valuesOf(lookupName: string): StandardValues {
    const known = this.#values.get(lookupName)
    if (known !== undefined) return known
    const values = new StandardValues(this.lookup(lookupName)?.values ?? [])
    this.#values.set(lookupName, values)
    return values
  }
}
