import assert from 'node:assert/strict'
import { test } from 'node:test'
import { navigationBindingTarget } from './navigation-binding-target'
import { navigationBindingType } from './navigation-binding-type'
import { foundBy } from './testing/faults-of'

/** A document with one binding, of a resource of a type. */
const binding = (path: string, target: string, type = 'o.X') =>
  `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Place" Type="o.C"/><Property Name="Odd" Type="o.Y"/>
<NavigationProperty Name="Y" Type="o.Y"/></EntityType><EntityType Name="Y"/><EntityType Name="Special" BaseType="o.Y"/>
<EntityType Name="Z"/><ComplexType Name="C"><NavigationProperty Name="Y" Type="o.Y"/></ComplexType>
<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="${type}"><NavigationPropertyBinding Path="${path}" Target="${target}"/></EntitySet>
<EntitySet Name="Ys" EntityType="o.Y"/><EntitySet Name="Specials" EntityType="o.Special"/><EntitySet Name="Zs" EntityType="o.Z"/>
</EntityContainer>`

const ofType = (...given: Parameters<typeof binding>) => foundBy(navigationBindingType, binding(...given))
const ofTarget = (target: string) => foundBy(navigationBindingTarget, binding('Y', target))

test('a resource that is bound holds entities of the type that the path leads to', () => {
  for (const path of ['Y', 'Place/Y', 'Y/o.Special'])
    for (const target of ['Ys', 'Specials', 'o.c/Ys']) assert.deepEqual(ofType(path, target), [], `${path} ${target}`)
  for (const path of ['Y', 'Place/Y'])
    assert.deepEqual(ofType(path, 'Zs'), [`violated Target="Zs" for Path="${path}", a resource of Z`])
})

test('of a path to anything else, and of resources that are not known, other rules tell', () => {
  for (const path of ['Text', 'Place', 'Odd', 'Nope', '']) assert.deepEqual(ofType(path, 'Zs'), [], path)
  for (const target of ['Nope', 'other.c/Zs', '']) assert.deepEqual(ofType('Y', target), [], target)
  for (const type of ['other.T', 'o.Nowhere', 'Edm.String']) assert.deepEqual(ofType('Y', 'Zs', type), [], type)
})

test('a Target is the name of a resource; a blank one is told by the XML schemas', () => {
  for (const target of ['Ys', 'o.c/Ys', 'other.c/Ys', '']) assert.deepEqual(ofTarget(target), [], target)
  for (const target of ['Nope', 'o.c/Nope', 'o.d/Ys', 'Ys/Nope', '/'])
    assert.deepEqual(ofTarget(target), [`violated Target="${target}" for Path="Y", and no such resource`], target)
})
