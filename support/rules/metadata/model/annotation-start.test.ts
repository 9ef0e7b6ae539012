import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { isPlainPath, startOfPaths } from './annotation-start'

test('a path of names alone needs no more than the types', () => {
  for (const path of ['Name', 'A/B', 'A/o.T/B', 'A1', 'A/B2', 'A-1']) assert.ok(isPlainPath(path), path)
  for (const path of ['', '/A', 'A/@o.T', '@o.T', 'A/$count', 'A(1)', 'A)', '0', '-1', 'A/0/B', 'A/-1'])
    assert.ok(!isPlainPath(path), path)
})

/** The names of the types where the paths of annotations begin, in the order in which these are written. */
function startsOf(types: string, targets: readonly string[], annotation = '<Annotation Term="o.T" String="a"/>') {
  const annotations = targets.map((target) => `<Annotations Target="${target}">${annotation}</Annotations>`).join('')
  const model = modelOf(edmx(schema('Namespace="o"', `<Term Name="T" Type="Edm.String"/>${types}${annotations}`)))
  return model.annotationUses.map((use) => startOfPaths(model, use)?.name)
}

const TYPES = `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/></EntityType>
<ComplexType Name="C"><Property Name="Text" Type="Edm.String"/></ComplexType><EnumType Name="E"><Member Name="A"/></EnumType>
<EntityContainer Name="c"><EntitySet Name="Set" EntityType="o.X"/><Singleton Name="One" Type="o.X"/></EntityContainer>`

test('paths begin at the type itself, at that around a member, and at that of a resource', () => {
  assert.deepEqual(startsOf(TYPES, ['o.X', 'o.X/Text', 'o.C/Text', 'o.c/Set', 'o.c/One']), ['X', 'X', 'C', 'X', 'X'])
})

test('paths of a property of a resource begin in different places in 4.0 and 4.01', () => {
  assert.deepEqual(startsOf(TYPES, ['o.c/Set/Text', 'o.c/One/Text']), [undefined, undefined])
})

test('paths begin nowhere in what has no members, and in what is not there', () => {
  assert.deepEqual(startsOf(TYPES, ['o.E', 'o.E/A', 'o.c', 'o.Nowhere', 'o.c/Nowhere']), [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('paths of an annotation of an annotation begin nowhere', () => {
  const nested = '<Annotation Term="o.T" String="a"><Annotation Term="o.T" String="b"/></Annotation>'
  assert.deepEqual(startsOf(TYPES, ['o.X'], nested).toSorted(), ['X', undefined])
})
