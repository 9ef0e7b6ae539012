import type { DataDictionary } from '../../dictionary/data-dictionary'
import { lookupNameOf } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'

/** A value of a Lookup as the Lookup Resource has it (RCP-40, Lookup Resource); null where it is a local one. */
interface OfferedLookupValue {
  readonly lookupValue: string
  readonly standardLookupValue: string | null
  readonly legacyODataValue: string | null
}

/** The values that the sample server offers: all standard ones, and invented ones for Lookups that have none. */
export class OfferedLookupValues {
  /** LookupNames that Fields are annotated with; those of the dictionary when the metadata have EnumTypes instead. */
  readonly lookupNames: readonly string[]
  readonly #model: EntityDataModel
  readonly #standard: ReadonlyMap<string, DataDictionary['lookups'][number]['values']>

  constructor(model: EntityDataModel, { lookups }: DataDictionary) {
    this.#model = model
    this.#standard = new Map(lookups.map(({ name, values }) => [name, values]))
    const annotated = model.types.flatMap((type) =>
      type.kind === 'EntityType' ? type.properties.flatMap((property) => lookupNameOf(property) ?? []) : [],
    )
    this.lookupNames = [...(annotated.length > 0 ? new Set(annotated) : this.#standard.keys())]
  }

  /** Returns the values of a LookupName; never empty. */
  values(lookupName: string): readonly OfferedLookupValue[] {
    const standard = this.#standard.get(lookupName) ?? []
    if (standard.length > 0) {
      return standard.map(({ standardLookupValue, legacyODataValue }) => ({
        lookupValue: standardLookupValue,
        standardLookupValue,
        legacyODataValue,
      }))
    }
    const members = this.#model.types.flatMap((type) =>
      type.kind === 'EnumType' && type.name === lookupName ? type.members.map(({ name }) => name) : [],
    )
    return (members.length > 0 ? members : localTexts(lookupName)).map((lookupValue) => ({
      lookupValue,
      standardLookupValue: null,
      legacyODataValue: members.length > 0 ? lookupValue : null,
    }))
  }

  /**
   * Returns the values of a Field as payloads spell them: EnumType members or LookupValues; undefined for other Fields. An
   * EnumType without standard values has a placeholder as its only member, which no payload holds.
   */
  ofField(property: Property | undefined): readonly string[] | undefined {
    if (property === undefined) return undefined
    const type = this.#model.type(this.#model.underlying(property).qualifiedName)
    if (type?.kind === 'EnumType') {
      return this.#standard.get(type.name)?.length ? type.members.map(({ name }) => name) : []
    }
    const lookupName = lookupNameOf(property)
    return lookupName === undefined ? undefined : this.values(lookupName).map(({ lookupValue }) => lookupValue)
  }
}

/** Invents values. They are short, because Fields with an open Lookup may have 25 characters only. */
function localTexts(lookupName: string): readonly string[] {
  if (lookupName.endsWith('City')) return ['Springfield', 'Riverton', 'Fairview', "Coeur d'Alene", 'Oak Hill']
  const lastWords = lookupName.split(/(?<=[a-z])(?=[A-Z])/).slice(-2)
  return ['1', '2', '3', '4'].map((digit) => [...lastWords, digit].join(' '))
}
