import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referentialConstraintNullable } from './referential-constraint-nullable'
import { faultsOf } from './testing/faults-of'

interface Given {
  readonly navigation?: boolean
  readonly principal?: boolean
  readonly property?: string
  readonly referenced?: string
  readonly type?: string
}

/** Returns what is expected of X.A, which may be null or not, by the navigation property and the property that it is tied to. */
const told = (
  dependent: boolean,
  { navigation = false, principal = false, property = 'A', referenced = 'K', type = 'o.Y' }: Given = {},
) =>
  faultsOf(
    referentialConstraintNullable,
    `<EntityType Name="X"><Property Name="A" Type="Edm.String" Nullable="${dependent}"/>
<NavigationProperty Name="Y" Type="${type}" Nullable="${navigation}"><ReferentialConstraint Property="${property}" ReferencedProperty="${referenced}"/></NavigationProperty>
</EntityType><EntityType Name="Y"><Property Name="K" Type="Edm.String" Nullable="${principal}"/></EntityType>`,
  ).map(({ expected, found }) => `${expected}: ${found}`)

const MAY = 'X.A with Nullable="true": Property="A", which may not be null'
const MAY_NOT = 'X.A with Nullable="false": Property="A", which may be null'

test('a property may be null exactly if there may be no entity, or no value in it', () => {
  assert.deepEqual(told(false), [])
  assert.deepEqual(told(true), [MAY_NOT])
  for (const given of [{ navigation: true }, { principal: true }, { navigation: true, principal: true }]) {
    assert.deepEqual(told(true, given), [], JSON.stringify(given))
    assert.deepEqual(told(false, given), [MAY], JSON.stringify(given))
  }
})

test('nothing is said where a property or a type is not known, or many entities are meant', () => {
  for (const given of [
    { property: 'Nope' },
    { referenced: 'Nope' },
    { property: '', referenced: '' },
    { type: 'other.T' },
    { type: 'o.Nowhere' },
    { type: 'Edm.String' },
    { type: 'Collection(o.Y)' },
  ]) {
    assert.deepEqual(told(true, given), [], JSON.stringify(given))
    assert.deepEqual(told(false, { ...given, navigation: true }), [], JSON.stringify(given))
  }
})
