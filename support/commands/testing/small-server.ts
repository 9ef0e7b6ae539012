const lookupField = (name: string) =>
  `<Property Name="${name}" Type="Collection(Edm.String)" Nullable="false"><Annotation Term="RESO.OData.Metadata.LookupName" String="${name}"/></Property>`

const text = (name: string, nullable = true) =>
  `<Property Name="${name}" Type="Edm.String"${nullable ? '' : ' Nullable="false"'}/>`

const setOf = (type: string) => `<EntitySet Name="${type}" EntityType="com.example.${type}"/>`

/**
 * For tests: makes metadata of a server with Property and the Lookup Resource, which follow the Data Dictionary.
 *
 * @param properties further Fields of Property
 * @param types further EntityTypes, each of which becomes a Resource
 */
export const metadataOf = (properties = '', types = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="com.example" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>${text('ListingKey', false)}
    <Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
    ${['Roof', 'Electric', 'Cooling'].map(lookupField).join('')}${properties}</EntityType>
  <EntityType Name="Lookup"><Key><PropertyRef Name="LookupKey"/></Key>
    ${['LookupKey', 'LookupName', 'LookupValue'].map((name) => text(name, false)).join('')}
    ${['StandardLookupValue', 'LegacyODataValue'].map((name) => text(name)).join('')}
    <Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset" Nullable="false"/></EntityType>
  ${types}
  <EntityContainer Name="Container">${['Property', 'Lookup', ...namesIn(types)].map(setOf).join('')}</EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>
`

const namesIn = (types: string): string[] =>
  [...types.matchAll(/EntityType Name="(\w+)"/g)].flatMap(([, name]) => name ?? [])

/** For tests: makes a Lookup record; without a standard value it is one of a local value. */
export const recordOf = (value: string, standard?: string, lookupName = 'Roof'): object => ({
  LookupKey: `${lookupName}-${value}`,
  LookupName: lookupName,
  LookupValue: value,
  StandardLookupValue: standard ?? null,
  LegacyODataValue: null,
  ModificationTimestamp: '2026-01-01T00:00:00Z',
})
