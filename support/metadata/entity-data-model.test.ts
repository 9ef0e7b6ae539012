import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityDataModel } from './entity-data-model'
import { edmx, modelOf, schema } from './testing/model-of'

const inSchema = (content: string) => modelOf(edmx(schema('Namespace="o"', content)))

const structured = (model: EntityDataModel, name: string) => {
  const type = model.type(name)
  assert.ok(type?.kind === 'EntityType' || type?.kind === 'ComplexType')
  return type
}

const FAMILY = `
  <EntityType Name="Child" BaseType="o.Parent">
    <Property Name="C" Type="Edm.String"/><NavigationProperty Name="N" Type="o.Child"/>
  </EntityType>
  <EntityType Name="Parent" BaseType="o.Grand"><Property Name="P" Type="Edm.String"/></EntityType>
  <EntityType Name="Grand">
    <Key><PropertyRef Name="G"/></Key>
    <Property Name="G" Type="Edm.String"/><NavigationProperty Name="M" Type="o.Grand"/>
  </EntityType>`

test('inherited members come first, and the key is inherited', () => {
  const model = inSchema(FAMILY)
  const child = structured(model, 'o.Child')
  assert.ok(child.kind === 'EntityType')
  assert.deepEqual(
    model.lineage(child).map(({ name }) => name),
    ['Grand', 'Parent', 'Child'],
  )
  assert.deepEqual(
    model.properties(child).map(({ name }) => name),
    ['G', 'P', 'C'],
  )
  assert.deepEqual(
    model.navigationProperties(child).map(({ name }) => name),
    ['M', 'N'],
  )
  assert.equal(model.member(child, 'M')?.kind, 'NavigationProperty')
  assert.equal(model.member(child, 'G')?.kind, 'Property')
  assert.equal(model.member(child, 'X'), undefined)
  assert.equal(model.key(child)?.[0]?.name, 'G')
  assert.equal(model.isLineageKnown(child), true)
})

test('derivation is followed upwards only', () => {
  const model = inSchema(FAMILY)
  assert.equal(model.isSameOrDerived('o.Child', 'o.Grand'), true)
  assert.equal(model.isSameOrDerived('o.Child', 'o.Child'), true)
  assert.equal(model.isSameOrDerived('o.Grand', 'o.Child'), false)
  assert.equal(model.isSameOrDerived('o.Nowhere', 'o.Grand'), false)
})

for (const [what, content] of [
  ['a type that is its own base', '<EntityType Name="A" BaseType="o.A"><Property Name="P" Type="X"/></EntityType>'],
  [
    'two types that derive from each other',
    '<EntityType Name="A" BaseType="o.B"><Property Name="P" Type="X"/></EntityType><EntityType Name="B" BaseType="o.A"/>',
  ],
  ['an undefined base', '<EntityType Name="A" BaseType="o.B"><Property Name="P" Type="X"/></EntityType>'],
  [
    'a base of another kind',
    '<EntityType Name="A" BaseType="o.B"><Property Name="P" Type="X"/></EntityType><ComplexType Name="B"/>',
  ],
] as const) {
  test(`broken inheritance ends where it breaks: ${what}`, () => {
    const model = inSchema(content)
    const a = structured(model, 'o.A')
    assert.ok(a.kind === 'EntityType')
    assert.deepEqual(
      model.properties(a).map(({ name }) => name),
      ['P'],
    )
    assert.equal(model.key(a), undefined)
    assert.equal(model.isLineageKnown(a), false)
  })
}

test('a redefined property keeps its place and takes the type of the derived one', () => {
  const model = inSchema(`
    <ComplexType Name="B"><Property Name="P" Type="o.X"/><Property Name="Q" Type="o.Q"/></ComplexType>
    <ComplexType Name="D" BaseType="o.B"><Property Name="P" Type="o.Y"/></ComplexType>`)
  assert.deepEqual(
    model.properties(structured(model, 'o.D')).map(({ name, type }) => [name, type.text]),
    [
      ['P', 'o.Y'],
      ['Q', 'o.Q'],
    ],
  )
})

test('a resource is found by EntitySet, then by the EntityType an EntitySet exposes, then by any EntityType', () => {
  const model = modelOf(
    edmx(
      schema('Namespace="a"', '<EntityType Name="Media"/><EntityType Name="Rules"/><ComplexType Name="Complex"/>') +
        schema('Namespace="b"', '<EntityType Name="Media"/><EntityType Name="Home"/><EntityType Name="Property"/>') +
        schema(
          'Namespace="c"',
          `<EntityContainer Name="C">
             <EntitySet Name="Property" EntityType="b.Home"/><EntitySet Name="Photos" EntityType="b.Media"/>
             <EntitySet Name="Rules" EntityType="b.Nowhere"/><EntitySet Name="Complex" EntityType="a.Complex"/>
           </EntityContainer>`,
        ),
    ),
  )
  const found = ['Property', 'Photos', 'Media', 'Home', 'Rules', 'Complex', 'Nothing'].map((name) => [
    name,
    model.resource(name)?.qualifiedName,
  ])
  assert.deepEqual(Object.fromEntries(found), {
    Property: 'b.Home',
    Photos: 'b.Media',
    Media: 'b.Media',
    Home: 'b.Home',
    Rules: 'a.Rules',
    Complex: undefined,
    Nothing: undefined,
  })
})

test('the first of several types with one name is found', () => {
  const model = inSchema('<EntityType Name="A"/><EnumType Name="A"/>')
  assert.equal(model.type('o.A')?.kind, 'EntityType')
  assert.equal(model.types.length, 2)
})

test('type definitions resolve through chains, the nearest facets win, and cycles end', () => {
  const model = inSchema(`
    <TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="14" Scale="2"/>
    <TypeDefinition Name="Price" UnderlyingType="o.Money" Scale="3"/>
    <TypeDefinition Name="L" UnderlyingType="o.M"/><TypeDefinition Name="M" UnderlyingType="o.L"/>
    <ComplexType Name="X">
      <Property Name="A" Type="Collection(o.Price)" Precision="9"/>
      <Property Name="B" Type="Edm.String" MaxLength="7"/>
      <Property Name="C" Type="o.L"/>
    </ComplexType>`)
  const [a, b, c] = model.properties(structured(model, 'o.X')).map((property) => model.underlying(property))
  assert.deepEqual(a, { qualifiedName: 'Edm.Decimal', isCollection: true, facets: { precision: 9, scale: 3 } })
  assert.deepEqual(b, { qualifiedName: 'Edm.String', isCollection: false, facets: { maxLength: 7 } })
  assert.equal(c?.isCollection, false)
})
