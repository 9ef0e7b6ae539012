import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entitySetPath } from './entity-set-path'
import { foundBy } from './testing/faults-of'

const TYPES = `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><NavigationProperty Name="Y" Type="o.Y"/>
<NavigationProperty Name="Lost" Type="o.Nowhere"/></EntityType><EntityType Name="Special" BaseType="o.X"/>
<EntityType Name="Y"/><ComplexType Name="C"/><EntityType Name="Half" BaseType="other.Base"/>`

/** Returns what is found of a function that is bound to `me` of a type, and returns one. */
function found(path: string, { bound = 'o.X', returns = 'o.Y', isBound = true } = {}): readonly string[] {
  const parameter = bound === '' ? '' : `<Parameter Name="me" Type="${bound}"/>`
  const operation = `<Action Name="A" IsBound="${isBound}" EntitySetPath="${path}">${parameter}${
    returns === '' ? '' : `<ReturnType Type="${returns}"/>`
  }</Action>`
  return foundBy(entitySetPath, TYPES + operation)
}

const whyOf = (...given: Parameters<typeof found>) => found(...given).map((text) => text.replace(/^.*?", and /, ''))

test('a path leads from the binding parameter to entities of the type that is returned', () => {
  assert.deepEqual(found('me/Y'), [])
  assert.deepEqual(found('me', { returns: 'o.X' }), [])
  assert.deepEqual(found('me/o.Special/Y'), [])
  assert.deepEqual(found('me', { returns: 'o.Special' }), [])
  assert.deepEqual(found('me', { returns: 'Collection(o.X)' }), [])
})

test('a path that leads to nothing is violated', () => {
  assert.deepEqual(whyOf('it/Y'), ['the binding parameter is me'])
  assert.deepEqual(whyOf('me/Text'), ['Text is not a navigation property there'])
  assert.deepEqual(whyOf('me/Nope'), ['Nope is not a navigation property there'])
  assert.deepEqual(whyOf('me/o.Nope'), ['there is no type o.Nope'])
  assert.deepEqual(whyOf('me/o.Y'), ['X cannot be o.Y'])
  assert.deepEqual(whyOf('me/Y', { isBound: false }), ['the Action is not bound'])
  assert.deepEqual(whyOf('me/Y', { bound: '' }), ['the Action is not bound'])
  assert.deepEqual(whyOf('me/Y', { bound: 'Edm.String' }), ['me is not an entity'])
  for (const text of found('me/Nope')) assert.match(text, /^violated /)
})

test('what is returned is advised of where it is not an entity, or another one', () => {
  assert.deepEqual(
    found('me', { returns: 'o.Y' }).map((text) => text.split(' ')[0]),
    ['advisory'],
  )
  assert.deepEqual(whyOf('me', { returns: 'o.Y' }), ['o.Y is returned, not X'])
  for (const returns of ['', 'Edm.String', 'o.C', 'Edm.ComplexType'])
    assert.deepEqual(whyOf('me', { returns }), ['no entity is returned'])
  assert.deepEqual(whyOf('me', { bound: 'Edm.String', returns: 'Edm.String' }), ['no entity is returned'])
})

test('behind what is not known nothing is said', () => {
  assert.deepEqual(found('me/Y', { bound: 'other.Thing' }), [])
  assert.deepEqual(found('me/Lost/Z'), [])
  assert.deepEqual(found('me/Lost'), [])
  assert.deepEqual(found('me/Lost/o.X'), [])
  assert.deepEqual(found('me/Nope', { bound: 'o.Half' }), [])
  for (const returns of ['other.Thing', 'o.Nowhere', 'Edm.EntityType'])
    assert.deepEqual(found('me', { returns }), [], returns)
})
