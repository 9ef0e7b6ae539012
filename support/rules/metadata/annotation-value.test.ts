import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationValue } from './annotation-value'
import { faultsOf } from './testing/faults-of'

const TYPES = `<ComplexType Name="C"/><EnumType Name="E"><Member Name="A"/></EnumType>
<TypeDefinition Name="Own" UnderlyingType="o.Own"/>`

const told = (type: string, value = '', term = 'o.T') =>
  faultsOf(
    annotationValue,
    `${TYPES}<Term Name="T" ${type}/><EntityType Name="X"><Annotation Term="${term}">${value}</Annotation></EntityType>`,
  )

test('a term that may not be null has a value, unless it has a default value', () => {
  const lacking = (type: string) => told(`${type} Nullable="false"`).map(({ expected }) => expected)
  for (const type of ['Edm.String', 'Edm.Int32', 'o.E']) {
    assert.deepEqual(lacking(`Type="${type}"`), [`a value of ${type}, which T has no default of`])
    assert.deepEqual(told(`Type="${type}"`), [], type)
    assert.deepEqual(lacking(`Type="${type}" DefaultValue="A"`), [], type)
  }
})

test('records and collections need none, and neither does what may be a record', () => {
  for (const type of [
    'Collection(Edm.String)',
    'o.C',
    'Edm.ComplexType',
    'other.T',
    'o.Nowhere',
    'o.Own',
    'Edm.Untyped',
  ])
    assert.deepEqual(told(`Type="${type}" Nullable="false"`), [], type)
})

test('nothing is asked of terms that are not known', () => {
  for (const value of ['', '<String>a</String>', '<Bool>true</Bool>', '<Int>1</Int>'])
    assert.deepEqual(told('Type="Edm.String" Nullable="false"', value, 'other.T'), [], value)
})

test('texts and truth values are for terms of these types', () => {
  const expected = (type: string, value: string) => told(`Type="${type}"`, value).map((fault) => fault.expected)
  const [text, truth] = ['<String>a</String>', '<Bool>true</Bool>']
  assert.deepEqual([expected('Edm.String', text), expected('Edm.Boolean', truth)], [[], []])
  assert.deepEqual([expected('Edm.PrimitiveType', text), expected('Edm.PrimitiveType', truth)], [[], []])
  assert.deepEqual(
    [expected('Edm.Boolean', text), expected('Edm.String', truth)],
    [['a value in Bool'], ['a value in String']],
  )
  assert.deepEqual(
    [expected('Edm.Int32', text), expected('Edm.Int32', truth)],
    [['a value in Int'], ['a value in Int']],
  )
})
