import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDictionary } from '../../model/read-dictionary'
import { fieldRow, flatWorkbook, lookupRow } from '../../read/testing/sample-workbook'
import { enumTypes, stringLookups } from './lookup-representation'
import { renderMetadataReport } from './metadata-report'
import { renderMetadata } from './render-metadata'

const workbook = flatWorkbook(
  [
    fieldRow({
      StandardName: 'ListingKey',
      DisplayName: 'Listing "Key" & <more>',
      SugMaxLength: 255,
      WikiPageUrl: 'https://dd/Property/ListingKey/',
    }),
    fieldRow({
      SimpleDataType: 'Number',
      SugMaxLength: 14,
      SugMaxPrecision: 2,
      Payloads: 'IDX,OM',
      WikiPageUrl: 'https://dd/Property/ListPrice/',
    }),
    fieldRow({
      StandardName: 'Days',
      SimpleDataType: 'Number',
      SugMaxLength: 5,
      WikiPageUrl: 'https://dd/Property/Days/',
    }),
    fieldRow({
      StandardName: 'Status',
      SimpleDataType: 'String List, Single',
      SugMaxLength: 25,
      LookupStatus: 'Open with Enumerations',
      LookupName: 'Status',
      WikiPageUrl: 'https://dd/Property/Status/',
    }),
    fieldRow({
      StandardName: 'Cities',
      SimpleDataType: 'String List, Multi',
      LookupStatus: 'Open',
      LookupName: 'City',
      WikiPageUrl: 'https://dd/Property/Cities/',
    }),
    fieldRow({
      StandardName: 'Seen',
      SimpleDataType: 'Timestamp',
      SugMaxLength: 27,
      WikiPageUrl: 'https://dd/Property/Seen/',
    }),
    fieldRow({
      StandardName: 'Photos',
      SimpleDataType: 'Collection',
      SourceResource: 'Media',
      WikiPageUrl: 'https://dd/Property/Photos/',
    }),
    fieldRow({ ResourceName: 'Media', StandardName: 'MediaKey' }),
  ],
  [lookupRow(), lookupRow({ StandardLookupValue: 'R&D "Zone"', LegacyODataValue: 'RAndD' })],
)

async function sample() {
  const { dictionary } = await readDictionary('sample-2.0.xlsx', workbook, undefined)
  assert.ok(dictionary)
  return { ...dictionary, source: { fileName: 'sample---2.0.xlsx', sha256: 'abc' } }
}

const body = (text: string): string => text.slice(text.indexOf('    <Schema'), text.indexOf('  </edmx:DataServices>'))

test('string Lookups are texts that name their Lookup', async () => {
  const text = renderMetadata(await sample(), stringLookups)
  assert.ok(text.includes('<!-- Data Dictionary 2.0, generated from sample- - -2.0.xlsx (sha256 abc) -->'))
  assert.equal(
    body(text),
    `    <Schema Namespace="org.reso.metadata" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Property">
        <Key>
          <PropertyRef Name="ListingKey"/>
        </Key>
        <Property Name="ListingKey" Type="Edm.String" Nullable="false" MaxLength="255"/>
        <Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>
        <Property Name="Days" Type="Edm.Int64"/>
        <Property Name="Status" Type="Edm.String" MaxLength="25">
          <Annotation Term="RESO.OData.Metadata.LookupName" String="Status"/>
        </Property>
        <Property Name="Cities" Type="Collection(Edm.String)" Nullable="false">
          <Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>
        </Property>
        <Property Name="Seen" Type="Edm.DateTimeOffset"/>
        <NavigationProperty Name="Photos" Type="Collection(org.reso.metadata.Media)"/>
      </EntityType>
      <EntityType Name="Media">
        <Key>
          <PropertyRef Name="MediaKey"/>
        </Key>
        <Property Name="MediaKey" Type="Edm.String" Nullable="false"/>
      </EntityType>
      <EntityContainer Name="Default">
        <EntitySet Name="Property" EntityType="org.reso.metadata.Property">
          <NavigationPropertyBinding Path="Photos" Target="Media"/>
        </EntitySet>
        <EntitySet Name="Media" EntityType="org.reso.metadata.Media"/>
      </EntityContainer>
    </Schema>
`,
  )
})

test('EnumTypes are defined for every Lookup, with a placeholder where there is no value', async () => {
  const text = renderMetadata(await sample(), enumTypes)
  assert.ok(text.includes('<Property Name="Status" Type="org.reso.metadata.enums.Status"/>'))
  assert.ok(text.includes('<Property Name="Cities" Type="Collection(org.reso.metadata.enums.City)" Nullable="false"/>'))
  assert.equal(
    text.slice(text.indexOf('    <Schema Namespace="org.reso.metadata.enums"'), text.indexOf('  </edmx:DataServices>')),
    `    <Schema Namespace="org.reso.metadata.enums" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="Status">
        <Member Name="Open" Value="0"/>
        <Member Name="RAndD" Value="1">
          <Annotation Term="RESO.OData.Metadata.StandardName" String="R&amp;D &quot;Zone&quot;"/>
        </Member>
      </EnumType>
      <EnumType Name="City">
        <Member Name="SampleCityEnumValue" Value="0"/>
      </EnumType>
    </Schema>
`,
  )
})

test('the metadata report has the shape of the reference reports', async () => {
  const report = JSON.parse(renderMetadataReport(await sample()))
  assert.deepEqual(Object.keys(report), ['description', 'version', 'resources', 'fields', 'lookups'])
  assert.deepEqual(report.resources, [
    { resourceName: 'Property', wikiPageURL: 'https://dd/Property/', payloads: ['idx', 'om'] },
    { resourceName: 'Media', payloads: [] },
  ])
  assert.deepEqual(report.fields[1], {
    resourceName: 'Property',
    fieldName: 'ListPrice',
    type: 'Edm.Decimal',
    nullable: true,
    precision: 14,
    scale: 2,
    annotations: [
      { term: 'RESO.OData.Metadata.StandardName', value: 'List Price' },
      { term: 'RESO.OData.Metadata.Payloads', value: 'IDX,OM' },
      { term: 'RESO.DDWikiUrl', value: 'https://dd/Property/ListPrice/' },
    ],
  })
  assert.deepEqual(report.fields[4], {
    resourceName: 'Property',
    fieldName: 'Cities',
    type: 'org.reso.metadata.enums.City',
    typeName: 'City',
    nullable: false,
    isCollection: true,
    annotations: [
      { term: 'RESO.OData.Metadata.StandardName', value: 'List Price' },
      { term: 'RESO.OData.Metadata.LookupName', value: 'City' },
      { term: 'RESO.DDWikiUrl', value: 'https://dd/Property/Cities/' },
    ],
  })
  assert.deepEqual(report.fields[6], {
    resourceName: 'Property',
    fieldName: 'Photos',
    type: 'org.reso.metadata.Media',
    typeName: 'Media',
    isCollection: true,
    isExpansion: true,
    annotations: [
      { term: 'RESO.OData.Metadata.StandardName', value: 'List Price' },
      { term: 'RESO.DDWikiUrl', value: 'https://dd/Property/Photos/' },
    ],
  })
  assert.deepEqual(report.lookups, [
    {
      lookupName: 'org.reso.metadata.enums.Status',
      lookupValue: 'Open',
      type: 'Edm.Int32',
      annotations: [{ term: 'RESO.OData.Metadata.StandardName', value: 'Open' }],
    },
    {
      lookupName: 'org.reso.metadata.enums.Status',
      lookupValue: 'RAndD',
      type: 'Edm.Int32',
      annotations: [{ term: 'RESO.OData.Metadata.StandardName', value: 'R&D "Zone"' }],
    },
  ])
})
