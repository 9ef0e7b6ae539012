import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { type OfferedValue, StandardValues } from '../dictionary/standard-values'
import { isJsonObject, type JsonObject, type JsonValue } from '../odata/json-value'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../payload/advertised-payload'
import type { OfferedField, OfferedNames } from '../variations/offered-names'

interface NamesOfField {
  kind: OfferedField['kind']
  /** Of a Field with a Lookup. */
  readonly values: Set<string> | undefined
}

/** Collects the names that records have: their Resources, Fields and lookup values, also those of expanded records. */
export class NamesInRecords {
  readonly #payload: AdvertisedPayload
  readonly #resources = new Map<string, Map<string, NamesOfField>>()

  /** @param payload tells which Fields are expansions, and which have a Lookup */
  constructor(payload: AdvertisedPayload) {
    this.#payload = payload
  }

  /** Adds the names that a record has. Names with an `@` are control information and annotations (OData JSON 4.01, 4.5 and 20). */
  add(type: AdvertisedType, record: JsonObject): void {
    const known = this.#resources.get(type.name) ?? new Map<string, NamesOfField>()
    this.#resources.set(type.name, known)
    for (const [name, value] of Object.entries(record)) {
      if (name.includes('@')) continue
      const declared = type.fields.get(name)
      const field = known.get(name) ?? namesOf(declared)
      known.set(name, field)
      this.#addValue(declared, field, value)
    }
  }

  /**
   * Returns the names. Payloads in RESO Common Format may have lookup values in either spelling (RCP-25, Schema Validation),
   * so a value that is standard has the spelling in which it is.
   */
  offered(dictionary: DictionaryIndex): OfferedNames {
    return {
      resources: [...this.#resources].map(([resourceName, fields]) => ({
        name: resourceName,
        fields: [...fields].map(([name, { kind, values }]) => ({
          name,
          kind,
          ...(values !== undefined && { values: offeredValues(values, dictionary, resourceName, name) }),
        })),
      })),
    }
  }

  #addValue(declared: AdvertisedField | undefined, field: NamesOfField, value: JsonValue): void {
    const items = Array.isArray(value) ? value : [value]
    for (const item of items) {
      if (typeof item === 'string') field.values?.add(item)
      else if (isJsonObject(item)) this.#addObject(declared, field, item)
    }
  }

  /** Adds the names of an expanded record. A local Field with objects is taken for an expansion: it has no type that says more. */
  #addObject(declared: AdvertisedField | undefined, field: NamesOfField, record: JsonObject): void {
    if (declared === undefined) field.kind = 'expansion'
    if (declared?.value.kind !== 'expansion') return
    const type = this.#payload.types.get(declared.value.type)
    if (type !== undefined) this.add(type, record)
  }
}

const namesOf = (declared: AdvertisedField | undefined): NamesOfField => ({
  kind: declared?.value.kind === 'expansion' ? 'expansion' : 'Field',
  values: declared?.value.kind === 'Lookup' ? new Set() : undefined,
})

function offeredValues(
  names: ReadonlySet<string>,
  dictionary: DictionaryIndex,
  resourceName: string,
  fieldName: string,
): readonly OfferedValue[] {
  const lookupName = dictionary.field(resourceName, fieldName)?.lookupName
  const standard = new StandardValues(dictionary.lookup(lookupName ?? '')?.values ?? [])
  const isODataName = (name: string): boolean =>
    standard.of({ kind: 'lookupValue', name }) === undefined &&
    standard.of({ kind: 'either spelling', name }) !== undefined
  return [...names].map((name) => ({ kind: isODataName(name) ? 'legacyODataValue' : 'lookupValue', name }))
}
