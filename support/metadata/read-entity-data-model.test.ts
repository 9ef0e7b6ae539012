import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityDataModel } from './entity-data-model'
import { edmx, modelOf, schema } from './testing/model-of'

const entityType = (model: EntityDataModel, name: string) => {
  const type = model.type(name)
  assert.ok(type?.kind === 'EntityType')
  return type
}

test('a property is read with type, facets, default and position', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="A">
  <Property Name="P" Type="Edm.Decimal" Nullable="false" Precision="14" Scale="2" DefaultValue="1"/>
  <Property Name="S" Type="Collection(Edm.String)" MaxLength="max" Unicode="false"/>
  <Property Name="D" Type="Edm.Decimal" Precision="-1" Scale="Variable" SRID="variable" MaxLength="lots"/>
</EntityType>`,
      ),
    ),
  )
  const [p, s, d] = model.properties(entityType(model, 'o.A'))
  assert.deepEqual(p, {
    kind: 'Property',
    name: 'P',
    type: { text: 'Edm.Decimal', isCollection: false, qualifiedName: 'Edm.Decimal' },
    nullable: false,
    saysNullable: true,
    facets: { precision: 14, scale: 2 },
    defaultValue: '1',
    annotations: [],
    position: { line: 5, column: 3 },
  })
  assert.deepEqual(s?.type, { text: 'Collection(Edm.String)', isCollection: true, qualifiedName: 'Edm.String' })
  assert.deepEqual(s?.facets, { maxLength: 'max', unicode: false })
  assert.equal(s?.nullable, true)
  assert.deepEqual(d?.facets, {
    maxLength: { unreadable: 'lots' },
    precision: { unreadable: '-1' },
    scale: 'variable',
    srid: 'variable',
  })
})

test('the aliases of Schema and Include are resolved wherever a type, term or container is named', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="org.main"',
        `<EntityType Name="Home" BaseType="T.Place">
  <Property Name="City" Type="Collection(T.City)"><Annotation Term="Core.Description" String="x"/></Property>
  <NavigationProperty Name="Twin" Type="Self.Home" Nullable="false" Partner="Twin" ContainsTarget="true">
    <ReferentialConstraint Property="City" ReferencedProperty="Id"/>
  </NavigationProperty>
</EntityType>
<EntityContainer Name="C" Extends="T.Base">
  <EntitySet Name="Homes" EntityType="Self.Home"><NavigationPropertyBinding Path="Twin" Target="Homes"/></EntitySet>
  <Singleton Name="Me" Type="Self.Home"/>
  <FunctionImport Name="F" Function="Self.F"/>
</EntityContainer>`,
      ) +
        schema('Namespace="org.main.self" Alias="Self"', '') +
        schema('Namespace="org.types" Alias="T"', '<EntityType Name="Place"/><EnumType Name="City"/>'),
      {
        version: '4.01',
        references:
          '<edmx:Reference Uri="u"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference>',
      },
    ),
  )
  assert.equal(model.odataVersion, '4.01')
  assert.deepEqual(
    model.schemas.map(({ namespace, alias }) => [namespace, alias]),
    [
      ['org.main', undefined],
      ['org.main.self', 'Self'],
      ['org.types', 'T'],
    ],
  )
  assert.deepEqual(
    model.includedSchemas.map(({ namespace, alias }) => [namespace, alias]),
    [['Org.OData.Core.V1', 'Core']],
  )
  const home = entityType(model, 'org.main.Home')
  assert.equal(home.baseType, 'org.types.Place')
  assert.equal(home.properties[0]?.type.qualifiedName, 'org.types.City')
  assert.equal(home.properties[0]?.annotations[0]?.term, 'Org.OData.Core.V1.Description')
  const twin = home.navigationProperties[0]
  assert.equal(twin?.type.qualifiedName, 'org.main.self.Home')
  assert.equal(twin?.nullable, false)
  assert.equal(twin?.partner, 'Twin')
  assert.equal(twin?.containsTarget, true)
  assert.deepEqual(twin?.referentialConstraints, [
    { property: 'City', referencedProperty: 'Id', position: { line: 7, column: 5 } },
  ])
  const container = model.entityContainers[0]
  assert.equal(container?.qualifiedName, 'org.main.C')
  assert.equal(container?.extends, 'org.types.Base')
  assert.equal(container?.entitySets[0]?.entityType, 'org.main.self.Home')
  assert.deepEqual(container?.entitySets[0]?.navigationPropertyBindings, [
    { path: 'Twin', target: 'Homes', position: { line: 11, column: 50 } },
  ])
  assert.equal(container?.singletons[0]?.entityType, 'org.main.self.Home')
  assert.deepEqual(
    container?.imports.map(({ kind, name }) => [kind, name]),
    [['FunctionImport', 'F']],
  )
})

test('out-of-line annotations join the inline ones of types, properties, members, containers and entity sets', () => {
  const target = (path: string) =>
    `<Annotations Target="${path}"><Annotation Term="t.X" String="${path}"/></Annotations>`
  const model = modelOf(
    edmx(
      schema('Namespace="x"', ['S.A', 's.n.A/P', 'S.E', 'S.E/M', 'S.C', 'S.C/As', 'S.Nowhere'].map(target).join('')) +
        schema(
          'Namespace="s.n" Alias="S"',
          `<EntityType Name="A">
             <Property Name="P" Type="Edm.String"><Annotation Term="t.Y" Bool="true"/></Property>
           </EntityType>
           <EnumType Name="E"><Member Name="M"/></EnumType>
           <EntityContainer Name="C"><EntitySet Name="As" EntityType="S.A"/></EntityContainer>`,
        ),
    ),
  )
  const values = (holder: { annotations: readonly { value?: string }[] } | undefined) =>
    holder?.annotations.map(({ value }) => value)
  const a = entityType(model, 's.n.A')
  const e = model.type('s.n.E')
  assert.ok(e?.kind === 'EnumType')
  assert.deepEqual(values(a), ['S.A'])
  assert.deepEqual(values(a.properties[0]), ['true', 's.n.A/P'])
  assert.deepEqual(values(e), ['S.E'])
  assert.deepEqual(values(e.members[0]), ['S.E/M'])
  assert.deepEqual(values(model.entityContainers[0]), ['S.C'])
  assert.deepEqual(values(model.entityContainers[0]?.entitySets[0]), ['S.C/As'])
})

test('annotation values: attribute, element, tagging term, dynamic expression, records, qualifier', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="A"/>
<Annotations Target="o.A" Qualifier="Q">
  <Annotation Term="t.Attribute" String=" a "/>
  <Annotation Term="t.Element" Qualifier="R"><String>b &amp; <![CDATA[c]]></String></Annotation>
  <Annotation Term="t.Tag"/>
  <Annotation Term="t.Dynamic" Path="X"/>
  <Annotation Term="t.Records"><Collection>
    <Record><PropertyValue Property="Value" String="1"/><PropertyValue Property="Text" String="one"/></Record>
    <Record><PropertyValue Property="Value"><Int>2</Int></PropertyValue><PropertyValue Property="P" Path="x"/></Record>
  </Collection></Annotation>
</Annotations>`,
      ),
    ),
  )
  const annotations = entityType(model, 'o.A').annotations.map(({ position: _, ...annotation }) => annotation)
  assert.deepEqual(annotations, [
    { term: 't.Attribute', qualifier: 'Q', value: ' a ' },
    { term: 't.Element', qualifier: 'R', value: 'b & c' },
    { term: 't.Tag', qualifier: 'Q' },
    { term: 't.Dynamic', qualifier: 'Q' },
    {
      term: 't.Records',
      qualifier: 'Q',
      records: [
        [
          { property: 'Value', value: '1' },
          { property: 'Text', value: 'one' },
        ],
        [{ property: 'Value', value: '2' }],
      ],
    },
  ])
})

test('enumerations, type definitions and keys keep what is written', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EnumType Name="E" UnderlyingType="Edm.Byte" IsFlags="true"><Member Name="A b" Value="x"/><Member Name="B"/></EnumType>
<TypeDefinition Name="T" UnderlyingType="Edm.String" MaxLength="5"/>
<EntityType Name="K" Abstract="true"><Key><PropertyRef Name="P/Q" Alias="PQ"/></Key></EntityType>`,
      ),
    ),
  )
  const [e, t, k] = model.types
  assert.ok(e?.kind === 'EnumType' && t?.kind === 'TypeDefinition' && k?.kind === 'EntityType')
  assert.equal(e.underlyingType, 'Edm.Byte')
  assert.equal(e.isFlags, true)
  assert.deepEqual(
    e.members.map(({ name, value }) => [name, value]),
    [
      ['A b', 'x'],
      ['B', undefined],
    ],
  )
  assert.deepEqual([t.underlyingType, t.facets], ['Edm.String', { maxLength: 5 }])
  assert.equal(k.abstract, true)
  assert.deepEqual(k.key, [{ name: 'P/Q', alias: 'PQ', position: { line: 6, column: 43 } }])
})

test('a document that lacks every attribute is read without an exception', () => {
  const bare = `<EntityType><Key><PropertyRef/></Key><Property/><NavigationProperty><ReferentialConstraint/></NavigationProperty></EntityType>
    <EnumType><Member/></EnumType><TypeDefinition/><ComplexType/><Function/><Annotations><Annotation/></Annotations>
    <EntityContainer><EntitySet><NavigationPropertyBinding/></EntitySet><Singleton/><ActionImport/></EntityContainer>`
  const model = modelOf(edmx(schema('', bare), { references: '<edmx:Reference><edmx:Include/></edmx:Reference>' }))
  assert.equal(model.types.length, 4)
  for (const type of model.types) if (type.kind === 'EntityType') model.key(type)
  assert.equal(modelOf('<html/>').types.length, 0)
})
