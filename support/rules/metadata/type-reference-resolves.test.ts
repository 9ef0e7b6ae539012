import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { faultsOf } from './testing/faults-of'
import { typeReferenceResolves } from './type-reference-resolves'

const SEVERAL_KINDS = '<EnumType Name="Kind"><Member Name="A"/></EnumType>'

const told = (members: string, types = '') =>
  faultsOf(typeReferenceResolves, `${types}<EntityType Name="X">${members}</EntityType>`).map(({ subject, advice }) => [
    subject,
    advice,
  ])

const of = (type: string) =>
  told(`<Property Name="P" Type="${type}"/>`, '<EnumType Name="E"><Member Name="A"/></EnumType>')

test('the advice fits what may be meant', () => {
  assert.deepEqual(of('Edm.Text'), [['Type Edm.Text', 'write the name of a primitive type, such as Edm.String']])
  assert.deepEqual(of('Text'), [['Type Text', 'write the namespace before the name, e.g. Type="o.Text"']])
  assert.deepEqual(of('o.Kind'), [
    ['Type o.Kind', 'declare <EnumType Name="Kind"> in the Schema with Namespace="o", or correct the Type attributes'],
  ])
  assert.deepEqual(of('o.sub.Kind'), [
    [
      'Type o.sub.Kind',
      'declare <EnumType Name="Kind"> in a new Schema with Namespace="o.sub", or correct the Type attributes',
    ],
  ])
})

test('what a navigation property leads to is an EntityType, whatever else refers to it', () => {
  const navigation = '<NavigationProperty Name="N" Type="o.Other"/>'
  for (const members of [navigation, `<Property Name="P" Type="o.Other"/>${navigation}`]) {
    for (const types of ['', SEVERAL_KINDS])
      assert.deepEqual(told(members, types), [
        [
          'EntityType o.Other',
          'declare <EntityType Name="Other"> in the Schema with Namespace="o", or correct the Type attributes',
        ],
      ])
  }
})

test('types that are there, built in or elsewhere are right', () => {
  for (const type of ['o.E', 'Edm.String', 'Collection(Edm.PrimitiveType)', 'other.T'])
    assert.deepEqual(of(type), [], type)
})

test('the advice names the Schema where there are several', () => {
  const model = modelOf(
    edmx(
      schema('Namespace="one"', '<EntityType Name="X"><Property Name="P" Type="two.Other"/></EntityType>') +
        schema('Namespace="two"', SEVERAL_KINDS),
    ),
  )
  assert.deepEqual(
    typeReferenceResolves.judge(model).map(({ advice }) => advice),
    ['declare <EnumType Name="Other"> in the Schema with Namespace="two", or correct the Type attributes'],
  )
})
