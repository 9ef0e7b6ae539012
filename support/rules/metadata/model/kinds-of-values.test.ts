import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { annotationParts } from './annotation-parts'
import { isOfAnotherKind, kindsOf } from './kinds-of-values'

const TYPES =
  '<EnumType Name="E"><Member Name="A"/></EnumType><ComplexType Name="C"/><EntityType Name="X"/><TypeDefinition Name="Own" UnderlyingType="o.Own"/>'
const MODEL = modelOf(edmx(schema('Namespace="o"', TYPES)))

const NUMBERS = ['Int', 'Decimal', 'Float']
const PATHS = ['AnnotationPath', 'ModelElementPath', 'NavigationPropertyPath', 'PropertyPath']
const CONSTANTS = 'Binary Bool Date DateTimeOffset Decimal Duration EnumMember Float Guid Int String TimeOfDay'.split(
  ' ',
)

test('values of each type are written in the expressions that it has', () => {
  const ofType = (qualifiedName: string, isCollection = false) => {
    const kinds = kindsOf(MODEL, { qualifiedName, isCollection, nullable: true, facets: {} })
    return kinds && [...kinds].sort()
  }
  const check = (names: string, kinds: readonly string[] | undefined) => {
    for (const name of names.split(' '))
      assert.deepEqual(ofType(name.includes('.') ? name : `Edm.${name}`), kinds && [...kinds].sort(), name)
  }
  check('Boolean', ['Bool'])
  check('PrimitiveType', CONSTANTS)
  check('ComplexType EntityType o.C o.X Org.OData.Capabilities.V1.FilterRestrictionsType', ['Record'])
  check('Stream', ['String', 'Binary'])
  check('Double Single Decimal', NUMBERS)
  check('Byte SByte Int16 Int32 Int64', ['Int'])
  check('GeographyPoint Geography GeometryPolygon GeometryCollection', ['String'])
  for (const kind of 'String Binary Date DateTimeOffset Duration Guid TimeOfDay'.split(' ')) check(kind, [kind])
  for (const kind of ['AnnotationPath', 'NavigationPropertyPath', 'PropertyPath']) check(kind, [kind])
  check('AnyPropertyPath', ['NavigationPropertyPath', 'PropertyPath'])
  check('ModelElementPath', PATHS)
  check('o.E Org.OData.Core.V1.Permission', ['EnumMember'])
  check('Untyped o.Own o.Nowhere other.T', undefined)
  assert.deepEqual(ofType('Edm.String', true), ['Collection'])
})

test('only what is written can be of another kind', () => {
  /** Returns what is of another kind than that of a term. */
  const others = (type: string, kinds: readonly string[]) => {
    const annotations = kinds.map((kind) => `<Annotation Term="o.T" Qualifier="${kind}"><${kind}/></Annotation>`)
    const content = `<Term Name="T" Type="${type}"/><EntityType Name="X">${annotations.join('')}</EntityType>`
    const model = modelOf(edmx(schema('Namespace="o"', content)))
    return annotationParts(model).flatMap((part) => (isOfAnotherKind(model, part) ? [part.expression.kind] : []))
  }
  const written = [
    ...CONSTANTS.filter((kind) => kind !== 'Bool' && kind !== 'String'),
    ...PATHS,
    'Collection',
    'Record',
    'Null',
  ]
  const truth = 'And Or Not Eq Ne Gt Ge Lt Le Has In IsOf'.split(' ')
  const calculated =
    'Add Sub Neg Mul Div DivBy Mod Apply Cast If LabeledElement LabeledElementReference Path UrlRef'.split(' ')
  const all = [...written, ...truth, ...calculated]
  assert.deepEqual(others('Edm.Boolean', all), written)
  assert.deepEqual(others('Edm.Int32', all), [...written.filter((kind) => kind !== 'Int'), ...truth])
  assert.deepEqual(others('Collection(Edm.Boolean)', all), [
    ...written.filter((kind) => kind !== 'Collection'),
    ...truth,
  ])
  assert.deepEqual(others('other.T', all), [])
})
