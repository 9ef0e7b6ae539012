import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, schema } from '../../metadata/testing/model-of'
import { validateMetadata } from '../validate-metadata'

/** Returns what the stage of the XML schemas tells of a document. */
async function toldOf(text: string): Promise<readonly string[]> {
  const { stages } = await validateMetadata(text)
  const findings = stages.find(({ id }) => id === 'schema-valid')?.findings ?? []
  return findings.map(({ rule, outcome, found }) => `${outcome} ${rule} ${found}`)
}

const CONTAINER = '<EntityContainer Name="c"><FunctionImport Name="F" Function="o.F"/></EntityContainer>'
const told = (content: string, container = CONTAINER) =>
  toldOf(edmx(schema('Namespace="o" Alias="Self"', content + container)))

const MISNAMED = 'violated simple-identifier Name="a b"'

test('a name that is not an identifier is told once, with all that refers to it', async () => {
  for (const use of [
    '',
    '<ComplexType Name="C"><Property Name="P" Type="o.a b"/></ComplexType>',
    '<ComplexType Name="C"><Property Name="P" Type="Self.a b"/></ComplexType>',
    '<ComplexType Name="C"><Property Name="P" Type="Collection(o.a b)"/></ComplexType>',
    '<ComplexType Name="C" BaseType="Self.a b"/>',
  ])
    assert.deepEqual(await told(`<ComplexType Name="a b"/>${use}`), [MISNAMED], use)
})

test('a path is told by the first of its names that are not identifiers', async () => {
  const key = (path: string) => `<EntityType Name="X"><Key><PropertyRef Name="${path}" Alias="K"/></Key>
<Property Name="a b" Type="o.C" Nullable="false"/></EntityType><ComplexType Name="C"><Property Name="c d" Type="Edm.String" Nullable="false"/>
<Property Name="Id" Type="Edm.String" Nullable="false"/></ComplexType>`
  const other = 'violated simple-identifier Name="c d"'
  assert.deepEqual(await told(key('a b/Id')), [MISNAMED, other])
  assert.deepEqual(await told(key('a b/c d')), [MISNAMED, other])
})

test('a reference that is wrong beyond its names is told on its own', async () => {
  const annotation = (
    path: string,
  ) => `<ComplexType Name="a b"/><ComplexType Name="C"><Annotation Term="t.T"><PropertyPath>x</PropertyPath></Annotation>
<NavigationProperty Name="N" Type="other.T" Partner="${path}"/></ComplexType>`
  const [first, ...others] = await told(annotation('a b/x-y'))
  assert.equal(first, MISNAMED)
  assert.equal(others.length, 1)
})

test('a name with a dot in it is found in what refers to it', async () => {
  const found = await told(
    `<ComplexType Name="a.b"/><ComplexType Name="C"><Property Name="P" Type="o.a.b/x y"/></ComplexType>`,
  )
  assert.equal(found[0], 'violated simple-identifier Name="a.b"')
})

test('a name with a dot and a blank in it is found as a whole', async () => {
  const cast = '<Annotation Term="t.T"><Cast Type="o.a.b c"><Path>x</Path></Cast></Annotation>'
  assert.deepEqual(await told(`<ComplexType Name="a.b c"/><ComplexType Name="C">${cast}</ComplexType>`), [
    'violated simple-identifier Name="a.b c"',
  ])
})

test('a type of a collection is told by its name, and what only looks like one is not', async () => {
  const cast = (type: string) =>
    told(
      `<ComplexType Name="a b"/><ComplexType Name="C"><Annotation Term="t.T"><Cast Type="${type}"><Path>x</Path></Cast></Annotation></ComplexType>`,
    )
  for (const type of ['o.a b', 'Collection(o.a b)']) assert.deepEqual(await cast(type), [MISNAMED], type)
  for (const type of ['xCollection(o.a b)', 'Collection(o.a )b'])
    assert.deepEqual(await cast(type), [MISNAMED, `violated schema-valid Type="${type}"`], type)
})

test('a namespace that is refused is told once, with all that refers to it', async () => {
  const text = edmx(
    schema(
      'Namespace="o x"',
      `<ComplexType Name="C"/><ComplexType Name="D" BaseType="o x.C"/>${CONTAINER.replace('o.F', 'other.F')}`,
    ),
  )
  assert.deepEqual(await toldOf(text), ['violated schema-valid Namespace="o x"'])
})

test('an Include of a namespace that is refused is told beside the Schema of it', async () => {
  const references = '<edmx:Reference Uri="other.xml"><edmx:Include Namespace="o x"/></edmx:Reference>'
  const found = await toldOf(edmx(schema('Namespace="o x"', ''), { references }))
  assert.deepEqual(
    found.filter((text) => text.includes('Namespace')),
    ['violated schema-valid Namespace="o x"', 'violated schema-valid Namespace="o x"'],
  )
})

test('another declaration of such a name is told on its own', async () => {
  const key = '<EntityType Name="X"><Key><PropertyRef Name="Nope" Alias="a b"/></Key></EntityType>'
  assert.deepEqual(await told(`<ComplexType Name="a b"/>${key}`), [MISNAMED, 'violated schema-valid Alias="a b"'])
  const parameter = '<Action Name="A"><Parameter Name="a b" Type="Edm.String"/></Action>'
  assert.deepEqual(await told(`<ComplexType Name="a b"/>${parameter}`), [MISNAMED, 'violated schema-valid Name="a b"'])
  const alias = `<EntityType Name="X"><Key><PropertyRef Name="Id" Alias="a b"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/></EntityType>`
  const found = await told(`<ComplexType Name="a b"/>${alias}`)
  assert.equal(found.length, 2)
  assert.notEqual(found[1], MISNAMED)
})

test('what a rule of the model objects to is told by that rule', async () => {
  const partner = `<EntityType Name="X"><Property Name="a b" Type="Edm.String"/><NavigationProperty Name="N" Type="o.X" Partner="a b"/></EntityType>`
  assert.deepEqual(await told(partner), [MISNAMED, 'violated partner-resolves Partner="a b", a Property'])
  const type = '<ComplexType Name="C"><Property Name="P" Type="Self.x y"/></ComplexType>'
  assert.match(
    (await told(type)).join(),
    /^violated type-reference-resolves Type="Self.x y" in [^,]*, and no such type$/,
  )
  const blank = '<EnumType Name="E"><Member Name="A" Value=""/></EnumType>'
  assert.deepEqual(await told(blank), ['violated enum-member-value Value=""'])
  assert.deepEqual(await toldOf(edmx(schema('Namespace="o"', CONTAINER), { version: '' })), [
    'violated odata-version no Version',
  ])
})

test('an advisory does not stand for what the XML schemas refuse', async () => {
  const annotations = '<Annotations Target="o.X y"><Annotation Term="t.T" String="a"/></Annotations>'
  assert.deepEqual(await told(annotations), ['violated schema-valid Target="o.X y"'])
})

test('an element without what it has to have is told by a rule about the same, and not what else is wrong with it', async () => {
  assert.deepEqual(await told('', '<EntityContainer Name="c"/>'), ['violated entity-container-not-empty nothing'])
  assert.deepEqual(await told('', '<EntityContainer Name="c" Extends="o.Nope"/>'), [
    'violated entity-container-not-empty nothing',
  ])
  const [text] = await told('', '<EntityContainer Name="c">text</EntityContainer>')
  assert.match(text ?? '', /^violated schema-valid <EntityContainer>: Character content/)
})

test('values beyond every type are told at once where there are more of them than flags', async () => {
  const values = [...Array.from({ length: 62 }, (_, bit) => 1n << BigInt(bit)), 1n << 63n, (1n << 63n) + 1n]
  const members = values.map((value, index) => `<Member Name="M${index}" Value="${value}"/>`)
  const found = await told(
    `<EnumType Name="E" IsFlags="true" UnderlyingType="Edm.Int64">${members.join('')}</EnumType>`,
  )
  assert.deepEqual(found, [
    `violated enum-member-value 64 members, and beyond Edm.Int64: Value="${1n << 63n}", Value="${(1n << 63n) + 1n}"`,
  ])
})

test('a type that is missing is told once, wherever it is named', async () => {
  const twice = (element: string) => element.replace('*', '1') + element.replace('*', '2')
  const property = '<Property Name="P*" Type="Self.x y"/>'
  assert.equal((await told(`<ComplexType Name="C">${twice(property)}</ComplexType>`)).length, 1)
  assert.equal((await told(twice('<ComplexType Name="C*" BaseType="Self.x y"/>'))).length, 1)
  const sets = twice('<EntitySet Name="S*" EntityType="Self.x y"/>')
  assert.equal((await told('', `<EntityContainer Name="c">${sets}</EntityContainer>`)).length, 1)
  const flags = twice('<Member Name="M*" Value="9999999999999999999"/>')
  assert.equal((await told(`<EnumType Name="E" IsFlags="true">${flags}</EnumType>`)).length, 2)
})
