import type { OfferedNames, OfferedValue } from './offered-names'
import type { Suggestion } from './variation'

/** What a server offers, asked by name. */
export class OfferedIndex {
  readonly #fields: ReadonlyMap<string, ReadonlyMap<string, readonly OfferedValue[] | undefined>>
  readonly #spellings = new Map<readonly OfferedValue[], ReadonlySet<string>>()

  constructor({ resources }: OfferedNames) {
    const fields = new Map<string, Map<string, readonly OfferedValue[] | undefined>>()
    for (const resource of resources) {
      const known = fields.get(resource.name) ?? new Map<string, readonly OfferedValue[] | undefined>()
      for (const { name, values } of resource.fields) known.set(name, values)
      fields.set(resource.name, known)
    }
    this.#fields = fields
  }

  hasResource(resourceName: string): boolean {
    return this.#fields.has(resourceName)
  }

  hasField(resourceName: string, fieldName: string): boolean {
    return this.#fields.get(resourceName)?.has(fieldName) ?? false
  }

  /** Whether the server has the standard element that is suggested; a lookup value counts in either spelling. */
  hasTarget({ resourceName, fieldName, lookupValue, legacyODataValue }: Suggestion): boolean {
    if (fieldName === undefined) return this.hasResource(resourceName)
    const values = [lookupValue, legacyODataValue].filter((value) => value !== undefined)
    if (values.length === 0) return this.hasField(resourceName, fieldName)
    const spellings = this.spellingsOf(this.#fields.get(resourceName)?.get(fieldName) ?? [])
    return values.some((value) => spellings.has(value))
  }

  /** All names that values go by: their own, and the standard ones that the server gives them. */
  spellingsOf(values: readonly OfferedValue[]): ReadonlySet<string> {
    const known = this.#spellings.get(values)
    if (known !== undefined) return known
    const spellings = new Set<string>()
    for (const { name, standardName } of values) {
      spellings.add(name)
      if (standardName !== undefined) spellings.add(standardName)
    }
    this.#spellings.set(values, spellings)
    return spellings
  }
}
