import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { annotationParts } from './annotation-parts'
import { valueComplaint } from './value-complaint'

const TYPES = `<TypeDefinition Name="Own" UnderlyingType="o.Own"/><EntityType Name="Y"><Property Name="Text" Type="Edm.String"/></EntityType>`
const MEMBERS = `<Property Name="Text" Type="Edm.String"/><Property Name="Any" Type="Edm.PrimitiveType"/>
<Property Name="Image" Type="Edm.Stream"/><Property Name="Far" Type="other.T"/><Property Name="Odd" Type="o.Own"/>
<NavigationProperty Name="Ys" Type="Collection(o.Y)"/><NavigationProperty Name="Y" Type="o.Y"/>`

/** Returns what is expected instead of a value of a term of a type. */
function expected(type: string, value: string, version = '4.01') {
  const content = `<Term Name="T" Type="${type}"/>${TYPES}<EntityType Name="X">${MEMBERS}<Annotation Term="o.T">${value}</Annotation></EntityType>`
  const model = modelOf(edmx(schema('Namespace="o"', content), { version }))
  return annotationParts(model).map((part) => valueComplaint(model, part)?.expected)[0]
}

const ofPath = (type: string, path: string) => expected(type, `<Path>${path}</Path>`)

test('a path through a collection gives several values', () => {
  assert.equal(ofPath('Collection(Edm.String)', 'Ys/Text'), undefined)
  assert.equal(ofPath('Edm.String', 'Ys/Text'), 'a path to a value of Edm.String')
  assert.equal(ofPath('Edm.String', 'Y/Text'), undefined)
  assert.equal(ofPath('Collection(Edm.String)', 'Y/Text'), 'a path to a value of Collection(Edm.String)')
})

test('a value fits that may be of the type, and one whose type is not known', () => {
  for (const path of ['Any', 'Image', 'Far', 'Odd']) assert.equal(ofPath('Edm.String', path), undefined, path)
  assert.equal(ofPath('Edm.Int32', 'Image'), 'a path to a value of Edm.Int32')
})

test('what leads to no member is told by another rule', () => {
  for (const path of ['', '@o.T', 'Text/@o.T', 'Ys/$count', '/o.c/Xs', 'Ys(1)/Text', 'Ys/0/Text', '/Text'])
    assert.equal(ofPath('Edm.Int32', path), undefined, path)
})

test('of a type that is made of itself nothing is said', () => {
  assert.equal(expected('o.Own', '<Int>5</Int>'), undefined)
})

test('what is not a number is told by another rule', () => {
  for (const text of ['25+6', '256x', '']) assert.equal(expected('Edm.Byte', `<Int>${text}</Int>`), undefined, text)
})

test('a stream of 4.0 says nothing of its media type, however the version is written', () => {
  for (const version of ['4.0', ' 4.0 '])
    assert.equal(expected('Edm.Stream', '<Binary>AAAA</Binary>', version), undefined)
})

test('items of a term that is not known are of one kind, numbers and paths of any', () => {
  const items = (...values: readonly string[]) => {
    const content = `<EntityType Name="X"><Annotation Term="other.T"><Collection>${values.join('')}</Collection></Annotation></EntityType>`
    const model = modelOf(edmx(schema('Namespace="o"', content)))
    const [collection] = annotationParts(model)
    return collection && valueComplaint(model, collection)?.expected
  }
  const numbers = ['<Int>1</Int>', '<Decimal>1.5</Decimal>', '<Float>1.5</Float>']
  const paths = ['AnnotationPath', 'ModelElementPath', 'NavigationPropertyPath', 'PropertyPath'].map(
    (kind) => `<${kind}>a</${kind}>`,
  )
  assert.equal(items(...numbers, '<Null/>', '<Path>a</Path>'), undefined)
  assert.equal(items(...paths), undefined)
  for (const one of numbers) assert.equal(items(one, '<String>a</String>'), 'items of one kind', one)
  for (const one of paths) assert.equal(items(one, '<Int>1</Int>'), 'items of one kind', one)
})
