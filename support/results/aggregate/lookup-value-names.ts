import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import { nameKey, unqualified } from '../../dictionary/names'
import type { OfferedValue } from '../../dictionary/standard-values'
import type { MetadataReport, ReportedField } from '../../metadata/metadata-report'
import { offeredValue } from '../../metadata/metadata-report'

/** The name that a lookup value has where several servers are compared. */
export interface ComparedValue {
  readonly lookupName: string
  readonly lookupValue: string
  readonly standardRESO: boolean
}

/**
 * Servers write one standard value as members of EnumTypes in namespaces of their own, or as LookupValues. For all of them
 * it goes by LookupName and StandardLookupValue of the Data Dictionary (RCP-40, Lookup Resource); a local value goes by what
 * payloads hold.
 */
export class LookupValueNames {
  readonly #reference: DictionaryIndex
  readonly #values: ReadonlyMap<string, readonly OfferedValue[]>
  /** By Resource and Field: by what payloads hold. */
  readonly #compared: ReadonlyMap<string, ReadonlyMap<string, ComparedValue>>

  constructor({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>, reference: DictionaryIndex) {
    this.#reference = reference
    this.#values = new Map(
      [...groupBy(lookups, ({ lookupName }) => lookupName)].map(([name, alike]) => [name, alike.map(offeredValue)]),
    )
    this.#compared = new Map(
      fields
        .filter(({ type }) => this.#values.has(type))
        .map((field) => [nameKey(field.resourceName, field.fieldName), this.#comparedOf(field)]),
    )
  }

  /** Values that a Field advertises, each one once. */
  advertised(resourceName: string, fieldName: string): readonly ComparedValue[] {
    const values = [...(this.#compared.get(nameKey(resourceName, fieldName))?.values() ?? [])]
    return [...new Map(values.map((value) => [value.lookupValue, value])).values()]
  }

  /** The name of a value of payloads, as `advertised` has it. */
  inPayloads(resourceName: string, fieldName: string, value: string): string {
    const advertised = this.#compared.get(nameKey(resourceName, fieldName))?.get(value)
    if (advertised !== undefined) return advertised.lookupValue
    const given = { kind: 'either spelling', name: value } as const
    return this.#reference.valueOfField(resourceName, fieldName, given)?.standardLookupValue ?? value
  }

  #comparedOf({ resourceName, fieldName, type }: ReportedField): ReadonlyMap<string, ComparedValue> {
    const lookupName = this.#reference.field(resourceName, fieldName)?.lookupName ?? unqualified(type)
    return new Map(
      (this.#values.get(type) ?? []).map((value) => {
        const standard = this.#reference.valueOfField(resourceName, fieldName, value)
        return [
          value.name,
          {
            lookupName: standard === undefined ? unqualified(type) : lookupName,
            lookupValue: standard?.standardLookupValue ?? value.name,
            standardRESO: standard !== undefined,
          },
        ]
      }),
    )
  }
}
