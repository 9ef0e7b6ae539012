import type { DataDictionary } from '../../dictionary/data-dictionary'
import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Property } from '../../edm/property'
import { lookupNameOf } from '../../lookups/lookup-name'

/** A value of a Lookup as the Lookup Resource tells it (RCP-40, Lookup Resource); null where it is a local one. */
export interface OfferedLookupValue {
  readonly lookupValue: string
  readonly standardLookupValue: string | null
  readonly legacyODataValue: string | null
}

const LOCAL_CITIES = ['Springfield', 'Riverton', 'Fairview', "Coeur d'Alene", 'Oak Hill']
const LOCAL_COUNT = 4

/** The values that the sample server offers: all standard ones, and invented ones for Lookups that have none. */
export class OfferedLookupValues {
  /** LookupNames that Fields are annotated with; those of the dictionary when the metadata have EnumTypes instead. */
  readonly lookupNames: readonly string[]
  readonly #model: EntityDataModel
  readonly #values: Map<string, readonly OfferedLookupValue[]>

  constructor(model: EntityDataModel, dictionary: DataDictionary) {
    this.#model = model
    this.#values = new Map(
      dictionary.lookups
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => [
          name,
          values.map((value) => ({ ...value, lookupValue: value.standardLookupValue })),
        ]),
    )
    const annotated = model.types.flatMap((type) =>
      type.kind === 'EntityType' ? type.properties.flatMap((property) => lookupNameOf(property) ?? []) : [],
    )
    this.lookupNames = annotated.length > 0 ? [...new Set(annotated)] : dictionary.lookups.map(({ name }) => name)
  }

  /** The records of a LookupName; never empty. */
  values(lookupName: string): readonly OfferedLookupValue[] {
    const known = this.#values.get(lookupName)
    if (known !== undefined) return known
    const invented = this.#invent(lookupName)
    this.#values.set(lookupName, invented)
    return invented
  }

  /** What a Field can hold as payloads spell it: EnumType members or LookupValues; undefined for any other Field. */
  ofField(property: Property): readonly string[] | undefined {
    const type = this.#model.type(this.#model.underlying(property).qualifiedName)
    if (type?.kind === 'EnumType') return type.members.map(({ name }) => name)
    const lookupName = lookupNameOf(property)
    return lookupName === undefined ? undefined : this.values(lookupName).map(({ lookupValue }) => lookupValue)
  }

  #invent(lookupName: string): readonly OfferedLookupValue[] {
    const type = this.#model.types.find(({ kind, name }) => kind === 'EnumType' && name === lookupName)
    if (type?.kind === 'EnumType') {
      return type.members.map(({ name }) => ({ lookupValue: name, standardLookupValue: null, legacyODataValue: name }))
    }
    return localTexts(lookupName).map((lookupValue) => ({
      lookupValue,
      standardLookupValue: null,
      legacyODataValue: null,
    }))
  }
}

/** Short, for no Field with an open Lookup has less than 25 characters. */
function localTexts(lookupName: string): readonly string[] {
  if (lookupName.endsWith('City')) return LOCAL_CITIES
  const lastWords = lookupName.split(/(?<=[a-z])(?=[A-Z])/).slice(-2)
  return Array.from({ length: LOCAL_COUNT }, (_, index) => `${lastWords.join(' ')} ${index + 1}`)
}
