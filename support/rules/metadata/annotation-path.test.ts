import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationPath } from './annotation-path'
import { faultsOf } from './testing/faults-of'

const TYPES = `<EntityType Name="Y"><Property Name="Text" Type="Edm.String"/></EntityType>
<EntityType Name="Half" BaseType="other.Base"/><Term Name="Owner" Type="Edm.EntityType"/><Term Name="Owned" Type="o.Y"/>
<Term Name="Word" Type="Edm.String"/><Term Name="Way" Type="Edm.PropertyPath"/>`
const MEMBERS = `<Property Name="Text" Type="Edm.String"/><NavigationProperty Name="Ys" Type="Collection(o.Y)"/>
<NavigationProperty Name="Half" Type="o.Half"/>`

/** Returns what is told of an annotation of X with a path. */
const told = (kind: string, path: string, term = 'other.T') =>
  faultsOf(
    annotationPath,
    `${TYPES}<EntityType Name="X">${MEMBERS}<Annotation Term="${term}"><${kind}>${path}</${kind}></Annotation></EntityType>`,
  ).map(({ expected, found }) => `${expected}: ${found}`)

test('a path leads to a member of the kind that it is called by, with blanks around it or none', () => {
  for (const [kind, path] of [
    ['PropertyPath', 'Text'],
    ['PropertyPath', ' Ys/Text '],
    ['NavigationPropertyPath', 'Ys'],
    ['NavigationPropertyPath', ' Ys '],
    ['Path', 'Text'],
    ['Path', 'Ys'],
    ['Path', 'Ys/$count'],
    ['Path', ' Ys/$count '],
    ['PropertyPath', ''],
  ] as const)
    assert.deepEqual(told(kind, path), [], `${kind} ${path}`)
})

test('a path to nothing, or to a member of another kind, is told', () => {
  assert.deepEqual(told('PropertyPath', ' Nope '), [
    'a path to a Property of X: PropertyPath Nope, which X does not have',
  ])
  assert.deepEqual(told('NavigationPropertyPath', 'Text'), [
    'a path to a NavigationProperty of X: NavigationPropertyPath Text, a Property',
  ])
  assert.deepEqual(told('PropertyPath', 'Ys'), ['a path to a Property of X: PropertyPath Ys, a NavigationProperty'])
  assert.deepEqual(told('Path', 'Nope/$count'), ['a path to a property of X: Path Nope, which X does not have'])
})

test('nothing is said of what lies elsewhere, of paths that need more than types, and of what is not a path', () => {
  for (const path of ['Half/Nope', 'Text/$count/x', '/o.c/Nope', 'Ys(1)/Nope'])
    assert.deepEqual(told('Path', path), [], path)
  assert.deepEqual(told('EnumMember', 'Nope'), [])
  assert.deepEqual(told('String', 'Nope'), [])
  const ofEnum = '<EnumType Name="E"><Member Name="A"/><Annotation Term="other.T" PropertyPath="Nope"/></EnumType>'
  assert.deepEqual(faultsOf(annotationPath, ofEnum), [])
})

test('a path of another kind than its term asks for is told by another rule', () => {
  assert.deepEqual(told('PropertyPath', 'Nope', 'o.Word'), [])
  assert.deepEqual(told('NavigationPropertyPath', 'Nope', 'o.Way'), [])
  assert.equal(told('PropertyPath', 'Nope', 'o.Way').length, 1)
})

test('a path to an annotation ends with the name of its term', () => {
  const expected = 'a path that ends with @ and the name of a term'
  for (const path of ['@o.Word', ' Text/@o.Word ', 'Ys/Text/@o.Word#Q', '', '  '])
    assert.deepEqual(told('AnnotationPath', path), [], path)
  assert.deepEqual(told('AnnotationPath', ' Text '), [`${expected}: AnnotationPath Text`])
  assert.deepEqual(told('AnnotationPath', '@o.Word/Text'), [`${expected}: AnnotationPath @o.Word/Text`])
})

test('a path that ends with a term leads to what the term gives', () => {
  for (const path of ['@o.Owner', ' @o.Owned#Q ', 'Ys/@o.Owned']) {
    assert.deepEqual(told('NavigationPropertyPath', path), [], path)
    assert.deepEqual(told('PropertyPath', path), [`a term of values: PropertyPath ${path.trim()}`], path)
  }
  for (const path of ['@o.Word', 'Ys/@o.Word#Q', 'Ys/Text/@o.Word']) {
    assert.deepEqual(told('PropertyPath', path), [], path)
    assert.deepEqual(told('NavigationPropertyPath', path), [`a term of entities: NavigationPropertyPath ${path}`], path)
  }
  assert.deepEqual(told('PropertyPath', '@other.Term'), [])
  assert.deepEqual(told('Path', '@o.Owner'), [])
})
