import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { annotationParts } from './annotation-parts'
import { valueComplaint } from './value-complaint'

/** Returns what is expected instead of the values of a term of this type, in the order in which they are written. */
function expectedOf(type: string, values: string): readonly (string | undefined)[] {
  const content = `<Term Name="T" ${type}/><EnumType Name="E"><Member Name="A"/></EnumType>
<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Texts" Type="Collection(Edm.String)"/>
<Annotation Term="o.T">${values}</Annotation></EntityType>`
  const model = modelOf(edmx(schema('Namespace="o"', content)))
  return annotationParts(model).map((part) => valueComplaint(model, part)?.expected)
}

const single = (type: string, value: string): string | undefined => expectedOf(`Type="${type}"`, value)[0]

test('numbers are read within the limits of their type', () => {
  for (const [type, least, greatest] of [
    ['Edm.Byte', '0', '255'],
    ['Edm.SByte', '-128', '127'],
    ['Edm.Int16', '-32768', '32767'],
    ['Edm.Int32', '-2147483648', '2147483647'],
  ] as const) {
    for (const limit of [least, greatest])
      assert.equal(single(type, `<Int>${limit}</Int>`), undefined, `${type} ${limit}`)
    for (const beyond of [BigInt(least) - 1n, BigInt(greatest) + 1n]) {
      assert.equal(single(type, `<Int>${beyond}</Int>`), `a number of ${type}`)
    }
  }
  assert.equal(single('Edm.Int32', '<Int> +5 </Int>'), undefined)
  assert.equal(single('Edm.Byte', '<Int> +256 </Int>'), 'a number of Edm.Byte')
})

test('a number beyond Edm.Int64 is told once, by another rule', () => {
  assert.equal(single('Edm.Byte', '<Int>9223372036854775808</Int>'), undefined)
})

test('each type of a path has paths of its own', () => {
  const kinds = ['AnnotationPath', 'NavigationPropertyPath', 'PropertyPath', 'Path']
  const fitting = (type: string) => kinds.filter((kind) => single(type, `<${kind}>Text</${kind}>`) === undefined)
  assert.deepEqual(fitting('Edm.AnnotationPath'), ['AnnotationPath'])
  assert.deepEqual(fitting('Edm.PropertyPath'), ['PropertyPath'])
  assert.deepEqual(fitting('Edm.NavigationPropertyPath'), ['NavigationPropertyPath'])
  assert.deepEqual(fitting('Edm.AnyPropertyPath'), ['NavigationPropertyPath', 'PropertyPath'])
  assert.deepEqual(fitting('Edm.ModelElementPath'), ['AnnotationPath', 'NavigationPropertyPath', 'PropertyPath'])
  assert.deepEqual(fitting('Edm.String'), ['Path'])
})

test('a Path gives one value or several, as its Fields do', () => {
  assert.equal(single('Edm.String', '<Path>Texts</Path>'), 'a path to a value of Edm.String')
  assert.equal(single('Collection(Edm.String)', '<Path>Text</Path>'), 'a path to a value of Collection(Edm.String)')
  assert.equal(single('Collection(Edm.String)', '<Path>Texts</Path>'), undefined)
  assert.equal(single('Edm.Int32', '<Path>Text</Path>'), 'a path to a value of Edm.Int32')
  assert.equal(single('Edm.Int32', '<Path>Texts/$count</Path>'), undefined)
  assert.equal(single('Edm.Int32', '<Path>Missing</Path>'), undefined)
})

test('nothing is said of paths in annotations whose term is not known', () => {
  const content = `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/>
<Annotation Term="other.T"><Path>Text</Path></Annotation><Annotation Term="other.U"><Path>@o.T</Path></Annotation></EntityType>`
  const model = modelOf(edmx(schema('Namespace="o"', content)))
  assert.deepEqual(
    annotationParts(model).map((part) => valueComplaint(model, part)),
    [undefined, undefined],
  )
})

test('null is for values that may be null, and never stands for a collection', () => {
  assert.equal(single('Edm.Int32', '<Null/>'), undefined)
  assert.deepEqual(expectedOf('Type="Edm.Int32" Nullable="false"', '<Null/>'), ['a value of Edm.Int32'])
  assert.equal(single('Collection(Edm.Int32)', '<Null/>'), 'a value in Collection')
  assert.deepEqual(expectedOf('Type="Collection(Edm.Int32)" Nullable="false"', '<Collection><Null/></Collection>'), [
    undefined,
    'a value of Edm.Int32',
  ])
})

test('numbers may be written as whole numbers, and geography as texts', () => {
  for (const type of ['Edm.Decimal', 'Edm.Double', 'Edm.Single']) {
    for (const kind of ['Int', 'Decimal', 'Float']) assert.equal(single(type, `<${kind}>1</${kind}>`), undefined)
  }
  assert.equal(single('Edm.GeographyPoint', `<Duration>PT1H</Duration>`), 'a value in String')
  assert.equal(single('o.E', '<Int>0</Int>'), 'a value in EnumMember')
  assert.equal(single('Edm.Untyped', '<Int>0</Int>'), undefined)
  assert.equal(single('elsewhere.Type', '<Int>0</Int>'), undefined)
})

/** Returns what is told of values of a term of this type, in the document of a version and with further types. */
function toldOf(type: string, values: string, { types = '', version = '4.01' } = {}) {
  const content = `<Term Name="T" ${type}/>${types}<EntityType Name="X"><Property Name="Text" Type="Edm.String"/>
<Annotation Term="o.T">${values}</Annotation></EntityType>`
  const model = modelOf(edmx(schema('Namespace="o"', content), { version }))
  return annotationParts(model).map((part) => valueComplaint(model, part))
}

const first = (...given: Parameters<typeof toldOf>) => toldOf(...given)[0]

test('a value is told as it is written, without the blanks around it', () => {
  assert.deepEqual(first('Type="Edm.Boolean"', '<Int> 5 </Int>'), { expected: 'a value in Bool', found: 'Int="5"' })
  assert.equal(first('Type="Edm.Boolean"', '<Int>  </Int>')?.found, 'Int')
  assert.equal(first('Type="Edm.Boolean"', '<Record Type="o.R"/>')?.found, 'Record with Type="o.R"')
  assert.equal(first('Type="Edm.Boolean"', '<Record/>')?.found, 'Record')
  assert.equal(
    first('Type="Edm.AnyPropertyPath"', '<Int>5</Int>')?.expected,
    'a value in NavigationPropertyPath or PropertyPath',
  )
})

const FLAGS =
  '<EnumType Name="F" IsFlags="true"><Member Name="A"/><Member Name="B"/></EnumType><EnumType Name="G"><Member Name="A"/><Member Name="B"/></EnumType>'

test('members are of the type that is wanted, one of them unless it has IsFlags, however many blanks are between them', () => {
  const told = (type: string, members: string) =>
    first(`Type="${type}"`, `<EnumMember>${members}</EnumMember>`, { types: FLAGS })?.expected
  assert.equal(told('o.F', ' o.F/A   o.F/B '), undefined)
  assert.equal(told('o.G', ' o.G/A '), undefined)
  assert.equal(told('o.G', 'o.G/A o.G/B'), 'one member of G, which has no IsFlags')
  assert.equal(told('o.F', 'o.F/A o.G/B'), 'a member of o.F')
  assert.equal(told('o.F', 'o.G/A'), 'a member of o.F')
  assert.equal(told('elsewhere.T', 'o.G/A o.G/B'), 'one member of G, which has no IsFlags')
  // What has no slash names no type, and is told by another rule.
  assert.equal(told('o.G', 'A o.G/B'), undefined)
  assert.equal(told('o.G', 'o.X/A'), 'a member of o.G')
})

const RECORDS = `<ComplexType Name="Land" Abstract="true"/><ComplexType Name="Lot" BaseType="o.Land"/>
<ComplexType Name="Other"/><EntityType Name="Thing"/><ComplexType Name="Lost" BaseType="o.Missing"/>`

test('records are of the type that is wanted or of one that derives from it, and not of one that is abstract', () => {
  const told = (type: string, record: string) =>
    first(`Type="${type}"`, `<Record ${record}/>`, { types: RECORDS })?.expected
  assert.equal(told('o.Land', 'Type="o.Lot"'), undefined)
  assert.equal(told('o.Land', ''), 'a Record of a type that is not abstract, as Land is')
  assert.equal(told('o.Land', 'Type="o.Other"'), 'a Record of o.Land')
  assert.equal(told('o.Other', 'Type="o.Lost"'), undefined)
  assert.deepEqual(
    [told('Edm.ComplexType', 'Type="o.Lot"'), told('Edm.EntityType', 'Type="o.Thing"')],
    [undefined, undefined],
  )
  assert.equal(told('Edm.ComplexType', 'Type="o.Thing"'), 'a Record of Edm.ComplexType')
  assert.equal(told('Edm.EntityType', 'Type="o.Lot"'), 'a Record of Edm.EntityType')
})

test('of several values, and of a record of what has no members, nothing is said', () => {
  assert.deepEqual(toldOf('Type="Edm.Boolean"', '<Int>5</Int><Date>2024-01-01</Date>'), [undefined, undefined])
  assert.deepEqual(toldOf('Type="o.Other"', '<Record Type="o.F"/>', { types: RECORDS + FLAGS }), [undefined])
})

test('constants keep to the facets of the term, blanks of texts are part of them', () => {
  const told = (type: string, value: string) => first(type, value)?.expected
  assert.equal(told('Type="Edm.Decimal" Precision="3" Scale="1"', '<Decimal> 12.3 </Decimal>'), undefined)
  assert.equal(
    told('Type="Edm.Decimal" Precision="3" Scale="1"', '<Decimal> 12.34 </Decimal>'),
    'a value within Scale="1"',
  )
  assert.equal(
    told('Type="Collection(Edm.String)" MaxLength="2"', '<Collection><String> a</String></Collection>'),
    undefined,
  )
  const items = toldOf('Type="Collection(Edm.String)" MaxLength="2"', '<Collection><String> ab</String></Collection>')
  assert.equal(items.at(-1)?.expected, 'a value within MaxLength="2"')
})

test('a stream says its media type in 4.01, and cannot in 4.0', () => {
  const stream = (annotation: string, version?: string) =>
    first('Type="Edm.Stream"', `<Binary>AAAA</Binary>${annotation}`, version === undefined ? {} : { version })?.expected
  assert.equal(stream(''), 'a stream annotated with Core.MediaType')
  assert.equal(stream('<Annotation Term="Org.OData.Core.V1.MediaType" String="image/png"/>'), undefined)
  assert.equal(
    stream('<Annotation Term="Org.OData.Core.V1.Description" String="a"/>'),
    'a stream annotated with Core.MediaType',
  )
  assert.equal(stream('', '4.0'), undefined)
})

test('a path fits where one of the kinds of its value is wanted, and nothing is said where a type is not known', () => {
  const told = (type: string, path: string, types = '') =>
    first(`Type="${type}"`, `<Path>${path}</Path>`, { types })?.expected
  assert.equal(told('Edm.String', ' Text '), undefined)
  assert.equal(told('Edm.PrimitiveType', 'Text'), undefined)
  assert.equal(told('elsewhere.T', 'Text'), undefined)
  assert.equal(told('Edm.PropertyPath', 'Text'), 'a value in PropertyPath')
  assert.equal(told('Edm.PropertyPath', '@o.Way'), undefined)
  assert.equal(told('Edm.AnyPropertyPath', 'Text'), 'a value in NavigationPropertyPath or PropertyPath')
})
