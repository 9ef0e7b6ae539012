import type { LookupValue } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType, AdvertisedValue } from '../advertised-payload'

/**
 * What RESO Common Format allows, made of what the dictionary's own metadata report says: values of a Lookup in either
 * spelling, "the machine-friendly OData values or human-friendly values" (RCP-25, Schema Validation), and any text where
 * the dictionary lists no values.
 */
export function commonFormatPayload(reference: AdvertisedPayload, dictionary: DictionaryIndex): AdvertisedPayload {
  const types = mapValues(reference.types, (type) => withSpellings(type, dictionary))
  return { types, resources: mapValues(reference.resources, (type) => withSpellings(type, dictionary)) }
}

const withSpellings = (type: AdvertisedType, dictionary: DictionaryIndex): AdvertisedType => ({
  ...type,
  fields: mapValues(type.fields, (field) => ({ ...field, value: spelled(type.name, field, dictionary) })),
})

function spelled(typeName: string, { name, value }: AdvertisedField, dictionary: DictionaryIndex): AdvertisedValue {
  const { lookupName, maxLength } = dictionary.field(typeName, name) ?? {}
  if (lookupName === undefined) return value
  const values = dictionary.lookup(lookupName)?.values ?? []
  if (values.length > 0) return { kind: 'Lookup', lookupName, values: new Set(values.flatMap(spellings)) }
  return { kind: 'primitive', type: 'Edm.String', ...(maxLength !== undefined && { maxLength }) }
}

const spellings = ({ legacyODataValue, standardLookupValue }: LookupValue): readonly string[] => [
  legacyODataValue,
  standardLookupValue,
]

const mapValues = <Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): ReadonlyMap<Key, To> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))
