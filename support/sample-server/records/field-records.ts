import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../edm/entity-data-model'
import type { FacetValue } from '../../edm/facets'
import type { Property } from '../../edm/property'
import { lookupNameOf } from '../../lookups/lookup-name'
import { dayOfChange } from './instants'
import type { OfferedLookupValues } from './offered-lookup-values'
import { identifier } from './plausible-text'
import type { ResourceShape } from './resource-shape'
import type { SampleRecord } from './sample-record'
import { withAllFields } from './with-all-fields'

/** What the model and the dictionary know about Fields. */
export interface FieldSource {
  readonly model: EntityDataModel
  readonly dictionary: DictionaryIndex
  readonly shapes: ReadonlyMap<string, ResourceShape>
  readonly offered: OfferedLookupValues
}

/** The records of the Field Resource: one for each property and navigation property of each Resource. */
export function fieldRecords(shape: ResourceShape, source: FieldSource): readonly SampleRecord[] {
  return [...source.shapes.values()]
    .flatMap(({ name, properties }) => {
      const type = source.model.resource(name)
      const navigation = type === undefined ? [] : source.model.navigationProperties(type)
      return [...properties.values(), ...navigation].map((member) => ({ resourceName: name, member }))
    })
    .map(({ resourceName, member }, index) =>
      withAllFields(shape, {
        FieldKey: identifier(shape.name, index),
        ResourceName: resourceName,
        FieldName: member.name,
        DisplayName: source.dictionary.field(resourceName, member.name)?.displayName ?? member.name,
        ModificationTimestamp: dayOfChange(index),
        ReadableYN: true,
        UpdatableYN: false,
        NullableYN: member.nullable,
        CollectionYN: member.type.isCollection,
        ExpandableYN: member.kind === 'NavigationProperty',
        ...(member.kind === 'Property' && propertyColumns(shape, member, source)),
      }),
    )
}

function propertyColumns(shape: ResourceShape, property: Property, { model, offered }: FieldSource): SampleRecord {
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const typeField = shape.properties.get('Type')
  const types = typeField === undefined ? [] : (offered.ofField(typeField) ?? [])
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
