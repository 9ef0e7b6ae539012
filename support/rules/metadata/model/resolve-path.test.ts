import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { bindingTarget } from './binding-target'
import { canBeNavigatedTo, canBeOfProperty, isElsewhere } from './look-up-type'
import { isStructured, isUnknown, membersOnPath, resolvePath } from './resolve-path'

const SCHEMA = schema(
  'Namespace="o" Alias="Self"',
  `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Place" Type="o.C"/>
<Property Name="Lost" Type="o.Nowhere"/><Property Name="Far" Type="other.Thing"/><Property Name="Wrong" Type="o.Y"/>
<NavigationProperty Name="One" Type="o.Y" ContainsTarget="true"/>
<NavigationProperty Name="Many" Type="Collection(o.Y)" ContainsTarget="true"/>
<NavigationProperty Name="Loose" Type="o.Y"/></EntityType>
<EntityType Name="Special" BaseType="o.X"><Property Name="More" Type="Edm.String"/></EntityType>
<EntityType Name="Y"><Property Name="Text" Type="Edm.String"/>
<NavigationProperty Name="Inner" Type="Collection(o.Y)" ContainsTarget="true"/></EntityType>
<EntityType Name="Orphan" BaseType="o.Nowhere"/>
<ComplexType Name="C"><Property Name="City" Type="Edm.String"/>
<NavigationProperty Name="Mayor" Type="o.Y" ContainsTarget="true"/></ComplexType>
<EnumType Name="E"><Member Name="A"/></EnumType>
<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="o.X"/><Singleton Name="Single" Type="o.X"/>
<EntitySet Name="Fars" EntityType="other.Thing"/><EntitySet Name="Ghosts" EntityType="o.Nowhere"/>
<EntitySet Name="Enums" EntityType="o.E"/></EntityContainer>`,
)

const ELSEWHERE =
  '<edmx:Reference Uri="other.xml"><edmx:Include Namespace="other"/><edmx:Include Namespace="o"/></edmx:Reference>'

/** A model for each question, since models remember answers. */
const model = () => modelOf(edmx(SCHEMA, { version: '4.01', references: ELSEWHERE }))

function typeIn(of: EntityDataModel, name: string): StructuredType {
  const found = of.type(`o.${name}`)
  assert.ok(found !== undefined && isStructured(found))
  return found
}

const ended = (path: string, from = 'X') => {
  const of = model()
  const target = resolvePath(of, typeIn(of, from), path)
  return typeof target === 'string' ? target : target.name
}

test('a path leads from member to member, and through types that are related', () => {
  assert.deepEqual(
    [ended('Text'), ended('Place/City'), ended('One/Text'), ended('Place/Mayor/Text')],
    ['Text', 'City', 'Text', 'Text'],
  )
  assert.deepEqual(
    [ended('o.Special/More'), ended('Self.Special/More'), ended('One/o.Y/Text')],
    ['More', 'More', 'Text'],
  )
})

test('a path is missing where its end surely is not there', () => {
  for (const path of ['Nope', 'Place/Nope', 'Text/Nope', 'Text/Length/x', 'o.Y/Text', 'o.Nope/Text', 'o.E', ''])
    assert.equal(ended(path), 'missing', path)
})

test('a path is unknown behind what is not known', () => {
  for (const path of ['Lost/a', 'Far/a', 'Wrong/Text', 'Lost/a/b']) assert.equal(ended(path), 'unknown', path)
  assert.equal(ended('Anything', 'Orphan'), 'unknown')
  assert.deepEqual([ended('Lost'), ended('Far')], ['Lost', 'Far'])
})

test('the members on a path are all that it passes, without types', () => {
  const of = model()
  const names = (path: string) => membersOnPath(of, typeIn(of, 'X'), path).map(({ name }) => name)
  assert.deepEqual(names('Place/Mayor/Text'), ['Place', 'Mayor', 'Text'])
  assert.deepEqual(names('o.Special/More'), ['More'])
  assert.deepEqual(names('One/o.Y/Text'), ['One', 'Text'])
  assert.deepEqual(names('Place/Nope/Text'), ['Place'])
})

test('a Property has any type but an EntityType, a NavigationProperty an EntityType alone', () => {
  const judged = (name: string) => [canBeOfProperty(model(), name), canBeNavigatedTo(model(), name)]
  assert.deepEqual(judged('o.X'), [false, true])
  assert.deepEqual(judged('Edm.EntityType'), [false, true])
  for (const name of ['o.C', 'o.E', 'Edm.String', 'Edm.ComplexType'])
    assert.deepEqual(judged(name), [true, false], name)
  for (const name of ['other.Thing', 'o.Nowhere']) assert.deepEqual(judged(name), [true, true], name)
})

test('a name lies elsewhere where its Schema is included and not part of the document', () => {
  const places = ['other.Thing', 'o.Nowhere', 'third.Thing', 'Thing'].map((name) => isElsewhere(model(), name))
  assert.deepEqual(places, [true, false, false, false])
  assert.deepEqual((['elsewhere', 'undefined', 'built-in'] as const).map(isUnknown), [true, true, false])
})

const target = (name: string) => bindingTarget(model(), 'o.c', name)

test('a binding leads to a resource of its container, or of one that is named', () => {
  assert.deepEqual(target('Xs'), { kind: 'EntityType', name: 'o.X', of: 'EntitySet' })
  assert.deepEqual(target('o.c/Single'), { kind: 'EntityType', name: 'o.X', of: 'Singleton' })
  assert.deepEqual(
    [target('Nope'), target('o.c/Nope'), target('o.d/Xs'), target('other.c/Xs'), target('')],
    ['missing', 'missing', 'missing', 'unknown', 'missing'],
  )
})

test('a binding leads to what a Singleton contains, through single values alone', () => {
  const contained = { kind: 'EntityType', name: 'o.Y', of: 'contained' }
  for (const path of ['One', 'Many', 'Place/Mayor', 'One/Inner'])
    assert.deepEqual(target(`Single/${path}`), contained, path)
  for (const path of ['Loose', 'Text', 'Place', 'Many/Inner', 'Loose/Inner', 'Nope']) {
    assert.equal(target(`Single/${path}`), 'missing', path)
  }
  assert.equal(target('Xs/One'), 'missing')
  assert.equal(target('Single/Lost/One'), 'unknown')
})

test('behind a resource of a type that is not known nothing is known, behind one that is not an EntityType is nothing', () => {
  assert.deepEqual([target('Fars/One'), target('Ghosts/One'), target('Enums/A')], ['unknown', 'unknown', 'missing'])
})
