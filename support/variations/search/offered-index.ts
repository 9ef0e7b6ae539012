import type { OfferedValue } from '../../dictionary/standard-values'
import { onceForEach } from '../matching/once'
import type { OfferedNames } from '../offered-names'
import type { Suggestion } from '../variation'

type Values = readonly OfferedValue[] | undefined

/** Answers by name what a server offers. */
export class OfferedIndex {
  readonly #fields: ReadonlyMap<string, ReadonlyMap<string, Values>>
  /** Returns all names of values: their own, and the standard ones that the server gives them. */
  readonly spellingsOf: (values: readonly OfferedValue[]) => ReadonlySet<string> = onceForEach(
    (values) =>
      new Set(values.flatMap(({ name, standardName }) => (standardName === undefined ? name : [name, standardName]))),
  )

  constructor({ resources }: OfferedNames) {
    const fields = new Map<string, Map<string, Values>>()
    for (const resource of resources) {
      const known = fields.get(resource.name) ?? new Map<string, Values>()
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

  /** Is true when the server has the standard element that is suggested. A lookup value counts in either spelling. */
  hasTarget({ resourceName, fieldName, lookupValue, legacyODataValue }: Suggestion): boolean {
    if (fieldName === undefined) return this.hasResource(resourceName)
    const values = [lookupValue, legacyODataValue].filter((value) => value !== undefined)
    if (values.length === 0) return this.hasField(resourceName, fieldName)
    const offered = this.spellingsOf(this.#fields.get(resourceName)?.get(fieldName) ?? NONE)
    return values.some((value) => offered.has(value))
  }
}

const NONE: readonly OfferedValue[] = []
