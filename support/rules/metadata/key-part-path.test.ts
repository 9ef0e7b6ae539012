import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyPartAlias } from './key-part-alias'
import { keyPartPath } from './key-part-path'
import { faultsOf } from './testing/faults-of'

const part = (name: string, alias = '') => `<PropertyRef Name="${name}"${alias === '' ? '' : ` Alias="${alias}"`}/>`

/** A document whose type X has a key of these parts. */
const X = (...parts: readonly string[]) =>
  `<EntityType Name="X"><Key>${parts.join('')}</Key><Property Name="Id" Type="Edm.String" Nullable="false"/><Property Name="Yz" Type="Edm.String" Nullable="false"/>
<Property Name="Place" Type="o.C" Nullable="false"/><Property Name="MayBe" Type="o.C"/><Property Name="Many" Type="Collection(o.C)"/>
<NavigationProperty Name="Y" Type="o.Y" Nullable="false"/><NavigationProperty Name="Far" Type="other.T" Nullable="false"/>
<NavigationProperty Name="Keyless" Type="o.Keyless" Nullable="false"/></EntityType><EntityType Name="Keyless"><Property Name="K" Type="Edm.String"/></EntityType>
<ComplexType Name="C"><Property Name="K" Type="Edm.String" Nullable="false"/><Property Name="In" Type="o.C"/></ComplexType>
<EntityType Name="Y"><Key><PropertyRef Name="A"/><PropertyRef Name="B"/></Key><Property Name="A" Type="Edm.String" Nullable="false"/>
<Property Name="B" Type="Edm.String" Nullable="false"/></EntityType>`

const told = (...names: readonly string[]) =>
  faultsOf(keyPartPath, X(...names.map((name) => part(name, 'P'))), '4.01').map(
    ({ outcome, found }) => `${outcome} ${found}`,
  )

test('a part of a key is reached through single values that are not null', () => {
  for (const name of ['Id', 'Place/K', 'Far/K', 'Keyless/K', 'Nope/K', 'Nope', ''])
    assert.deepEqual(told(name), [], name)
  assert.deepEqual(told('Many/K'), ['violated Name="Many/K", and Many is a collection'])
  assert.deepEqual(told('MayBe/K'), ['advisory Name="MayBe/K", and MayBe may be null'])
  assert.deepEqual(told('Place/In/K'), ['advisory Name="Place/In/K", and In may be null'])
})

test('of a long path a few obstacles are told', () => {
  const deep = (count: number) =>
    told(['MayBe', ...Array.from({ length: count - 1 }, () => 'In'), 'K'].join('/')).length
  assert.deepEqual([deep(1), deep(2), deep(10), deep(11), deep(30)], [1, 2, 10, 10, 10])
})

test('the key of a related entity is in the key as a whole', () => {
  assert.deepEqual(told('Y/A', 'Y/B'), [])
  assert.deepEqual(told('Y/A'), ['violated Name="Y/A" without Y/B'])
  assert.deepEqual(told('Id', 'Y/B'), ['violated Name="Y/B" without Y/A'])
  assert.deepEqual(told('Y'), [])
  assert.deepEqual(told('Yz'), [])
})

test('a path has an Alias, and another part has none', () => {
  const alias = (...parts: readonly string[]) =>
    faultsOf(keyPartAlias, X(...parts)).map(({ expected, advice }) => [expected, advice])
  for (const right of [part('Id'), part('Place/K', 'P'), part('Nope', 'P'), part('Nope/K'), part('', 'P')])
    assert.deepEqual(alias(right), [], right)
  assert.deepEqual(alias(part('Place/K')), [
    ['an Alias, for URLs cannot hold the path', 'add Alias="PlaceK" to the PropertyRef'],
  ])
  assert.deepEqual(alias(part('Place/In/K')), [
    ['an Alias, for URLs cannot hold the path', 'add Alias="PlaceInK" to the PropertyRef'],
  ])
  assert.deepEqual(alias(part('Id', 'P')), [
    ['no Alias, for the part is not a path', 'remove Alias from the PropertyRef'],
  ])
})
