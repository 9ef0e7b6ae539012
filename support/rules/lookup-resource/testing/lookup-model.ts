import type { Field } from '../../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'

/** For tests: the Fields of a Lookup Resource that is as it has to be. */
export const lookupFields = `<Property Name="LookupKey" Type="Edm.String" Nullable="false"/>
<Property Name="LookupName" Type="Edm.String" Nullable="false"/>
<Property Name="LookupValue" Type="Edm.String" Nullable="false"/>
<Property Name="StandardLookupValue" Type="Edm.String"/>
<Property Name="LegacyODataValue" Type="Edm.String"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset" Nullable="false"/>`

/** For tests: a Property that is annotated with a LookupName. */
export const annotated = (name: string, lookupName: string, type = 'Edm.String'): string =>
  `<Property Name="${name}" Type="${type}"><Annotation Term="RESO.OData.Metadata.LookupName" String="${lookupName}"/></Property>`

interface Parts {
  /** Of the Resource Property, beside its key. */
  readonly members?: string
  readonly lookupFields?: string
  /** The name of the EntityType with these Fields. */
  readonly lookupName?: string
  /** EntitySets beside that of Property. */
  readonly entitySets?: string
  /** Types beside those. */
  readonly types?: string
}

/** For tests: a model with the Resource Property and a Lookup Resource whose EntitySet is called Lookups. */
export const modelWith = ({
  members = annotated('City', 'City'),
  lookupFields: fields = lookupFields,
  lookupName = 'Lookup',
  entitySets = '<EntitySet Name="Lookups" EntityType="o.Lookup"/>',
  types = '',
}: Parts = {}): EntityDataModel =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/>
${members}
</EntityType>
<EntityType Name="${lookupName}"><Key><PropertyRef Name="LookupKey"/></Key>
${fields}
</EntityType>
<EntityType Name="Media"><Key><PropertyRef Name="MediaKey"/></Key><Property Name="MediaKey" Type="Edm.String"/></EntityType>
<EnumType Name="Status"><Member Name="Active"/></EnumType>${types}
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/>${entitySets}</EntityContainer>`,
      ),
    ),
  )

const field = (standardName: string, dataType: Field['dataType'], lookupName?: string): Field => ({
  resourceName: 'Property',
  standardName,
  displayName: standardName,
  dataType,
  synonyms: [],
  propertyTypes: [],
  payloads: [],
  ...(lookupName === undefined ? {} : { lookupName }),
})

/** For tests: a dictionary with City (one value), Heating (many), ListPrice, and a Lookup that has standard values. */
export const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    {
      name: 'Property',
      fields: [
        field('City', 'Single Enumeration', 'City'),
        field('Heating', 'Multiple Enumeration', 'Heating'),
        field('ListPrice', 'Decimal'),
      ],
    },
    { name: 'Lookup', fields: [] },
    { name: 'Field', fields: [] },
  ],
  lookups: [
    { name: 'City', values: [] },
    {
      name: 'Heating',
      values: [{ standardLookupValue: 'Forced Air', legacyODataValue: 'ForcedAir', synonyms: [] }],
    },
  ],
})
