import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { simpleIdentifier } from './simple-identifier'
import { faultsOf } from './testing/faults-of'

const of = (name: string) =>
  faultsOf(simpleIdentifier, `<EntityType Name="X"><Property Name="${name}" Type="Edm.String"/></EntityType>`)

test('names have letters, digits and underscores, and at most 128 of them', () => {
  for (const name of ['A', '_a1', 'Größe', 'a'.repeat(128), '𝒜'.repeat(128)]) assert.deepEqual(of(name), [], name)
  for (const name of ['List Price', '1A', 'a-b', 'a'.repeat(129)]) assert.equal(of(name).length, 1, name)
})

test('the advice keeps what may be in a name', () => {
  const advised = (name: string) => of(name)[0]?.advice ?? ''
  assert.match(advised('List Price'), /\bListPrice\b/)
  assert.match(advised('1-A'), /\b_1A\b/)
  assert.match(advised('Größe ①x\u0301y\u0903z_2'), /Größex\u0301y\u0903z_2/u)
  assert.match(advised('b'.repeat(140)), /[^b]b{128}(?!b)/)
})

test('the Alias of a key part that is a path is a name; one of another part is told by another rule', () => {
  const alias = (part: string, text: string) =>
    faultsOf(
      simpleIdentifier,
      `<EntityType Name="X"><Key><PropertyRef Name="${part}" Alias="${text}"/></Key></EntityType>`,
    ).map(({ subject, found }) => `${subject} ${found}`)
  assert.deepEqual(alias('Place/City', 'City'), [])
  assert.deepEqual(alias('Place/City', 'a b'), ['Key of EntityType X Alias="a b"'])
  assert.deepEqual(alias('City', 'a b'), [])
})

test('each part of a namespace has 128 characters at most', () => {
  const of = (namespace: string) =>
    simpleIdentifier
      .judge(modelOf(edmx(schema(`Namespace="${namespace}"`, '<EntityType Name="X"/>'))))
      .map(({ found }) => found)
  for (const part of ['a'.repeat(128), '𝒜'.repeat(128)]) assert.deepEqual(of(`org.${part}.${part}`), [])
  const long = `org.${'a'.repeat(129)}.dd`
  assert.deepEqual(of(long), [`Namespace="${long}"`])
})
