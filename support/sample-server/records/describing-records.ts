import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { lookupNameOf } from '../../metadata/annotations'
import type { FacetValue, Property } from '../../metadata/model-elements'
import { asFlags, hasFlags } from './field-maker'
import type { OfferedLookupValues } from './offered-lookup-values'
import { dayOfChange, identifier } from './plausible-values'
import type { ResourceShape, ResourceShapes } from './resource-shape'
import type { SampleRecord } from './sample-record'

/** Makes the records of the Lookup Resource: one for each value of each LookupName (RCP-40, Lookup Resource). */
export function lookupRecords(shape: ResourceShape, offered: OfferedLookupValues): readonly SampleRecord[] {
  const FeedTypes = offered.ofField(shape.properties.get('FeedTypes')) ?? []
  return offered.lookupNames
    .flatMap((lookupName) => offered.values(lookupName).map((value) => ({ lookupName, ...value })))
    .map(({ lookupName, lookupValue, standardLookupValue, legacyODataValue }, index) =>
      withAllFields(shape, {
        FeedTypes,
        LegacyODataValue: legacyODataValue,
        LookupKey: identifier(shape.name, index),
        LookupName: lookupName,
        LookupValue: lookupValue,
        ModificationTimestamp: dayOfChange(index),
        StandardLookupValue: standardLookupValue,
      }),
    )
}

/** Makes the records of the Field Resource: one for each property and navigation property of each Resource (RCP-40). */
export function fieldRecords(
  shape: ResourceShape,
  shapes: ResourceShapes,
  offered: OfferedLookupValues,
  dictionary: DictionaryIndex,
): readonly SampleRecord[] {
  const types = offered.ofField(shape.properties.get('Type')) ?? []
  return [...shapes.values()]
    .flatMap(({ name, model, properties }) => {
      const type = model.resource(name)
      const navigation = type === undefined ? [] : model.navigationProperties(type)
      return [...properties.values(), ...navigation].map((member) => ({ resourceName: name, member }))
    })
    .map(({ resourceName, member }, index) =>
      withAllFields(shape, {
        FieldKey: identifier(shape.name, index),
        ResourceName: resourceName,
        FieldName: member.name,
        DisplayName: dictionary.field(resourceName, member.name)?.displayName ?? member.name,
        ModificationTimestamp: dayOfChange(index),
        ReadableYN: true,
        UpdatableYN: false,
        NullableYN: member.nullable,
        CollectionYN: member.type.isCollection,
        ExpandableYN: member.kind === 'NavigationProperty',
        ...(member.kind === 'Property' && propertyColumns(shape, member, types)),
      }),
    )
}

function propertyColumns({ model }: ResourceShape, property: Property, types: readonly string[]): SampleRecord {
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const enumType = model.type(qualifiedName)
  return {
    Type: types.filter((type) => type.replace('.', '') === qualifiedName.replace('.', '')),
    LookupName: lookupNameOf(property) ?? (enumType?.kind === 'EnumType' ? enumType.name : null),
    Length: whole(facets.maxLength),
    Precision: whole(facets.precision),
    Scale: whole(facets.scale),
    OrderableYN: !isCollection,
    SearchableYN: true,
  }
}

const whole = (facet: FacetValue | undefined): number | null => (typeof facet === 'number' ? facet : null)

/** Returns a record with exactly the Fields of a Resource: unknown ones are null or empty. */
const withAllFields = ({ model, properties }: ResourceShape, known: SampleRecord): SampleRecord =>
  Object.fromEntries(
    [...properties.values()].map((property) => {
      const value = known[property.name] ?? (property.type.isCollection ? [] : null)
      return [property.name, hasFlags(model, property) ? asFlags(value) : value]
    }),
  )
