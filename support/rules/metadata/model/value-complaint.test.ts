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
