import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationOf } from './annotations'
import { createMetadataReport, readMetadataReport } from './metadata-report'
import { edmx, modelOf, schema } from './testing/model-of'
import { referenceMetadata, withoutReferenceMetadata } from './testing/reference-metadata'

const GENERATED = { version: '2.0', generatedOn: '2026-01-02T03:04:05.678Z' }

const report = (content: string) =>
  createMetadataReport(modelOf(edmx(schema('Namespace="o" Alias="Self"', content))), GENERATED)

test('a report is headed by description, version and time', () => {
  assert.deepEqual(report(''), {
    description: 'RESO Data Dictionary Metadata Report',
    version: '2.0',
    generatedOn: '2026-01-02T03:04:05.678Z',
    fields: [],
    lookups: [],
  })
})

test('fields carry what is declared and nothing else', () => {
  const { fields } = report(`
    <EntityType Name="Property">
      <Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2" Nullable="false"/>
      <Property Name="City" Type="Edm.String" MaxLength="50" DefaultValue="Aptos">
        <Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>
      </Property>
      <Property Name="Remarks" Type="Edm.String" MaxLength="max"/>
      <Property Name="Area" Type="Edm.Decimal" Precision="-1" Scale="variable"/>
      <Property Name="Features" Type="Collection(Self.Feature)"/>
      <Property Name="Address" Type="Self.Address"/>
      <Property Name="Email" Type="Self.Email"/>
      <Property Name="Missing" Type="Self.Missing"/>
      <NavigationProperty Name="Media" Type="Collection(Self.Media)"/>
      <NavigationProperty Name="Agent" Type="Self.Nobody"><Annotation Term="t.X" Bool="true"/></NavigationProperty>
    </EntityType>
    <EnumType Name="Feature"/><ComplexType Name="Address"/><EntityType Name="Media"/>
    <TypeDefinition Name="Email" UnderlyingType="Edm.String" MaxLength="80"/>`)
  const resourceName = 'Property'
  assert.deepEqual(fields, [
    { resourceName, fieldName: 'ListPrice', type: 'Edm.Decimal', nullable: false, precision: 14, scale: 2 },
    {
      resourceName,
      fieldName: 'City',
      type: 'Edm.String',
      nullable: true,
      maxLength: 50,
      defaultValue: 'Aptos',
      annotations: [{ term: 'RESO.OData.Metadata.LookupName', value: 'City' }],
    },
    { resourceName, fieldName: 'Remarks', type: 'Edm.String', nullable: true, maxLength: 2147483647 },
    { resourceName, fieldName: 'Area', type: 'Edm.Decimal', nullable: true },
    { resourceName, fieldName: 'Features', type: 'o.Feature', typeName: 'Feature', nullable: true, isCollection: true },
    { resourceName, fieldName: 'Address', type: 'o.Address', typeName: 'Address', nullable: true, isComplexType: true },
    { resourceName, fieldName: 'Email', type: 'Edm.String', nullable: true, maxLength: 80 },
    { resourceName, fieldName: 'Missing', type: 'o.Missing', typeName: 'Missing', nullable: true },
    { resourceName, fieldName: 'Media', type: 'o.Media', typeName: 'Media', isCollection: true, isExpansion: true },
    {
      resourceName,
      fieldName: 'Agent',
      type: 'o.Nobody',
      typeName: 'Nobody',
      isCollection: false,
      isExpansion: true,
      annotations: [{ term: 't.X', value: 'true' }],
    },
  ])
})

test('inherited fields come first; an abstract type is a resource only when an EntitySet exposes it', () => {
  const types = `
    <EntityType Name="Base" Abstract="true">
      <Property Name="Key" Type="Edm.String"/><NavigationProperty Name="Media" Type="o.Base"/>
    </EntityType>
    <EntityType Name="Sale" BaseType="o.Base"><Property Name="Own" Type="Edm.String"/></EntityType>`
  const namesIn = (content: string) => report(content).fields.map((field) => `${field.resourceName}.${field.fieldName}`)
  assert.deepEqual(namesIn(types), ['Sale.Key', 'Sale.Own', 'Sale.Media'])
  const container = '<EntityContainer Name="C"><EntitySet Name="Bases" EntityType="o.Base"/></EntityContainer>'
  assert.deepEqual(namesIn(types + container), ['Base.Key', 'Base.Media', 'Sale.Key', 'Sale.Own', 'Sale.Media'])
})

test('lookups are the members of enumerations, with out-of-line annotations', () => {
  const { lookups } = report(`
    <EnumType Name="Status" UnderlyingType="Edm.Int64">
      <Member Name="ActiveUnderContract" Value="1">
        <Annotation Term="RESO.OData.Metadata.StandardName" String="Active Under Contract"/>
      </Member>
      <Member Name="Closed"/>
    </EnumType>
    <Annotations Target="Self.Status/Closed"><Annotation Term="t.Note" String="n"/></Annotations>`)
  assert.deepEqual(lookups, [
    {
      lookupName: 'o.Status',
      lookupValue: 'ActiveUnderContract',
      type: 'Edm.Int64',
      annotations: [{ term: 'RESO.OData.Metadata.StandardName', value: 'Active Under Contract' }],
    },
    {
      lookupName: 'o.Status',
      lookupValue: 'Closed',
      type: 'Edm.Int64',
      annotations: [{ term: 't.Note', value: 'n' }],
    },
  ])
})

test('every value of every record is an entry of its own, and dynamic annotations are left out', () => {
  const { fields } = report(`
    <EntityType Name="A"><Property Name="P" Type="Edm.String">
      <Annotation Term="v.AllowedValues"><Collection>
        <Record><PropertyValue Property="Value" String="1"/><PropertyValue Property="Text" String="one"/></Record>
        <Record><PropertyValue Property="Value" String="2"/></Record>
      </Collection></Annotation>
      <Annotation Term="v.Dynamic" Path="Q"/>
    </Property></EntityType>`)
  assert.deepEqual(fields[0]?.annotations, [
    { term: 'Value', value: '1' },
    { term: 'Text', value: 'one' },
    { term: 'Value', value: '2' },
  ])
})

test('a report of another tool is read: types may lack, and only texts are kept of annotations', () => {
  const annotations = [
    { term: 't.Flag', value: true },
    { term: 't.Note', value: 'n' },
    { term: 't.Blank', value: ' ' },
  ]
  const field = { resourceName: 'Property', fieldName: 'Media', isExpansion: true, annotations }
  const { fields } = readMetadataReport(JSON.stringify({ version: '2.0', fields: [field], lookups: [] }))
  assert.deepEqual(fields, [{ ...field, type: '', annotations: annotations.slice(1) }])
  const texts = ['t.Flag', 't.Note', 't.Blank'].map((term) => annotationOf(fields[0] ?? {}, term))
  assert.deepEqual(texts, [undefined, 'n', undefined])
})

test('of a report of another tool only texts are kept as type names and default values', () => {
  const field = { resourceName: 'Property', fieldName: 'City', type: 'o.City' }
  const of = (more: object) =>
    readMetadataReport(JSON.stringify({ version: '2.0', fields: [{ ...field, ...more }], lookups: [] })).fields[0]
  assert.deepEqual(of({ typeName: 'City', defaultValue: 'a' }), { ...field, typeName: 'City', defaultValue: 'a' })
  for (const value of [null, 1, ['City'], {}]) assert.deepEqual(of({ typeName: value, defaultValue: value }), field)
})

test('a file that is not a report is reported in one line', () => {
  const message = /^lookups\[0\]\.type should be a text, but is absent$/
  const lookups = [{ lookupName: 'City', lookupValue: 'Aptos' }]
  assert.throws(() => readMetadataReport(JSON.stringify({ version: '2.0', fields: [], lookups })), { message })
})

for (const [name, fields, lookups] of [
  ['dd-2.0-lookup-resource', 1745, 0],
  ['dd-2.0-enum', 1745, 3683],
] as const) {
  test(`the report of ${name} is complete`, { skip: withoutReferenceMetadata }, () => {
    const result = createMetadataReport(modelOf(referenceMetadata(name)), GENERATED)
    assert.equal(result.fields.length, fields)
    assert.equal(result.lookups.length, lookups)
  })
}
