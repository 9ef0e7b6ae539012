import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyPartExists } from './key-part-exists'
import { keyPartNotNullable } from './key-part-not-nullable'
import { keyPartType } from './key-part-type'
import { faultsOf } from './testing/faults-of'

const X = (name: string, property = '') =>
  `<ComplexType Name="C"><Property Name="Id" Type="Edm.Int32" Nullable="false"/></ComplexType><EntityType Name="X"><Key><PropertyRef Name="${name}" Alias="A"/></Key>
<Property Name="K" ${property === '' ? 'Type="Edm.String" Nullable="false"' : property}/><Property Name="Place" Type="o.C" Nullable="false"/>
<NavigationProperty Name="N" Type="o.X"/></EntityType>`

test('a part of a key is a property, which a blank name is not asked to be', () => {
  for (const name of ['K', 'Place/Id', '']) assert.deepEqual(faultsOf(keyPartExists, X(name)), [], name)
  assert.deepEqual(faultsOf(keyPartExists, X('Nope')), [
    {
      outcome: 'violated',
      subject: 'Key of EntityType X',
      expected: 'a Property of X',
      found: 'Name="Nope", which X does not have',
      advice: 'declare the Property Nope in X, or correct the PropertyRef',
      evidence: '$metadata line 4, column 118',
    },
  ])
})

test('a part of a key is of a type that can be compared', () => {
  assert.deepEqual(faultsOf(keyPartType, X('K')), [])
  assert.deepEqual(faultsOf(keyPartType, X('Nope')), [])
  assert.deepEqual(faultsOf(keyPartType, X('K', 'Type="Edm.Double" Nullable="false"')), [
    {
      outcome: 'violated',
      subject: 'Key of EntityType X',
      expected:
        'an EnumType or one of Edm.Boolean, Edm.Byte, Edm.Date, Edm.DateTimeOffset, Edm.Decimal, Edm.Duration, Edm.Guid, Edm.Int16, Edm.Int32, Edm.Int64, Edm.SByte, Edm.String, Edm.TimeOfDay; no collection',
      found: 'Type="Edm.Double" of the Property K',
      advice: 'build the key from a Property such as <Property Name="..." Type="Edm.String" Nullable="false"/>',
      evidence: '$metadata line 5, column 1',
    },
  ])
})

test('a part of a key is never null', () => {
  for (const name of ['K', 'Place/Id', 'N', 'Nope']) assert.deepEqual(faultsOf(keyPartNotNullable, X(name)), [], name)
  assert.deepEqual(faultsOf(keyPartNotNullable, X('K', 'Type="Edm.String"')), [
    {
      outcome: 'advisory',
      subject: 'X.K',
      expected: 'Nullable="false", since it is part of the key',
      found: 'nullable, which is the default',
      advice: 'add Nullable="false" to the Property K',
      evidence: '$metadata line 5, column 1',
    },
  ])
})
