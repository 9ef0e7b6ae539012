import type { LookupValue } from '../../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { Standing } from './standing'

/** Tells standard elements from local ones; each Lookup is indexed once, for lists of values are long. */
export class StandardElements {
  readonly #reference: DictionaryIndex
  readonly #values = new Map<string, ReadonlyMap<string, LookupValue>>()

  constructor(reference: DictionaryIndex) {
    this.#reference = reference
  }

  /** A Field is standard when the dictionary has it, and IDX when its payloads say so. */
  field(resourceName: string, fieldName: string): Standing {
    const payloads = this.payloads(resourceName, fieldName)
    return { isStandard: payloads !== undefined, isIdx: payloads?.includes('IDX') === true }
  }

  /** Undefined for a local Field. */
  payloads(resourceName: string, fieldName: string): readonly string[] | undefined {
    return this.#reference.field(resourceName, fieldName)?.payloads
  }

  /** The standard value of a Field that one of the names is the StandardLookupValue or legacy OData value of. */
  valueOf(resourceName: string, fieldName: string, names: readonly string[]): LookupValue | undefined {
    const lookupName = this.#reference.field(resourceName, fieldName)?.lookupName
    return lookupName === undefined ? undefined : this.valueIn(lookupName, names)
  }

  /** As `valueOf`, of a Lookup by its name. */
  valueIn(lookupName: string, names: readonly string[]): LookupValue | undefined {
    const values = this.#valuesOf(lookupName)
    const known = names.find((name) => values.has(name))
    return known === undefined ? undefined : values.get(known)
  }

  #valuesOf(lookupName: string): ReadonlyMap<string, LookupValue> {
    const known = this.#values.get(lookupName)
    if (known !== undefined) return known
    const { values = [] } = this.#reference.lookup(lookupName) ?? {}
    const indexed = new Map([
      ...values.map((value) => [value.legacyODataValue, value] as const),
      ...values.map((value) => [value.standardLookupValue, value] as const),
    ])
    this.#values.set(lookupName, indexed)
    return indexed
  }
}
