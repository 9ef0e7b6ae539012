import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdvertisedField } from './advertised-payload'
import { toLookupRecords } from './lookup-records'
import { field, payloadWith } from './testing/example-payload'

const advertised = (members: string): AdvertisedField | undefined =>
  payloadWith(members).resources.get('Property')?.fields.get('F')

test('Resources have the names of EntitySets and of the EntityTypes behind them', () => {
  const { resources, types } = payloadWith('')
  assert.deepEqual([...resources.keys()], ['Property', 'Pictures', 'Media'])
  assert.equal(resources.get('Pictures'), types.get('o.Media'))
  assert.equal(resources.get('Media'), types.get('o.Media'))
  assert.ok(types.has('o.Hidden') && types.has('o.Address'))
})

test('a type has the Fields and the key that it inherits', () => {
  const media = payloadWith('').resources.get('Media')
  assert.deepEqual([...(media?.fields.keys() ?? [])], ['Key', 'Order', 'Sizes', 'Of', 'Siblings'])
  assert.deepEqual(media?.key, ['Key'])
  assert.deepEqual(payloadWith('').types.get('o.Address')?.key, [])
})

test('TypeDefinitions are resolved, with the facets of the Field before theirs', () => {
  assert.deepEqual(advertised(field('Type="o.Money" Precision="9"')), {
    name: 'F',
    isCollection: false,
    nullable: true,
    value: { kind: 'primitive', type: 'Edm.Decimal', precision: 9, scale: 2 },
  })
})

test('facets that set no limit are left out', () => {
  assert.deepEqual(advertised(field('Type="Edm.String" MaxLength="max"'))?.value, {
    kind: 'primitive',
    type: 'Edm.String',
  })
  assert.deepEqual(advertised(field('Type="Edm.String" MaxLength="0"'))?.value, {
    kind: 'primitive',
    type: 'Edm.String',
  })
  assert.deepEqual(advertised(field('Type="Edm.Decimal" Precision="many" Scale="variable"'))?.value, {
    kind: 'primitive',
    type: 'Edm.Decimal',
    scale: 'variable',
  })
})

test('a string lookup has its LookupValues, and none of its StandardLookupValues', () => {
  assert.deepEqual(advertised(field('Type="Collection(Edm.String)" MaxLength="9"', 'StandardStatus'))?.value, {
    kind: 'Lookup',
    lookupName: 'StandardStatus',
    values: new Set(['Active', 'Under Agreement', 'Foo, LLC']),
    maxLength: 9,
  })
})

test('the values of a LookupName are undefined without records, one by one or altogether', () => {
  const value = { kind: 'Lookup', lookupName: 'Other', values: undefined }
  assert.deepEqual(advertised(field('Type="Edm.String"', 'Other'))?.value, value)
  const without = payloadWith(field('Type="Edm.String"', 'StandardStatus'), toLookupRecords([]))
  assert.deepEqual(without.resources.get('Property')?.fields.get('F')?.value, {
    ...value,
    lookupName: 'StandardStatus',
  })
})

test('a LookupName of a Field that is not a string changes nothing', () => {
  assert.equal(advertised(field('Type="o.Kind"', 'StandardStatus'))?.value.kind, 'EnumType')
  assert.equal(advertised(field('Type="Edm.Int32"', 'StandardStatus'))?.value.kind, 'primitive')
})

test('values of Lookups are some of them where not all Lookup records are known', () => {
  const incomplete = { kind: 'unknown', reason: 'no answer', advice: 'run again' } as const
  const valueBy = (...given: Parameters<typeof toLookupRecords>) =>
    payloadWith(field('Type="Edm.String"', 'City'), toLookupRecords(...given))
      .resources.get('Property')
      ?.fields.get('F')?.value
  const records = [{ LookupName: 'City', LookupValue: 'Boise' }]
  const value = { kind: 'Lookup', lookupName: 'City', values: new Set(['Boise']) }
  assert.deepEqual(valueBy(records), value)
  assert.deepEqual(valueBy(records, incomplete), { ...value, isPartial: true })
})

test('EnumTypes have their members but no placeholders', () => {
  const [flags, open] = [advertised(field('Type="o.Flags"')), advertised(field('Type="o.Open"'))]
  assert.deepEqual(flags?.value, {
    kind: 'EnumType',
    lookupName: 'o.Flags',
    members: new Set(['Deck', 'Pool']),
    isFlags: true,
  })
  assert.deepEqual(open?.value, { kind: 'EnumType', lookupName: 'o.Open', members: new Set(), isFlags: false })
})

test('expansions and complex values refer to their types, and undefined types are named', () => {
  const kindOf = (member: string) => advertised(member)?.value
  assert.deepEqual(kindOf(field('Type="Self.Address"')), { kind: 'complex', type: 'o.Address' })
  assert.deepEqual(kindOf('<NavigationProperty Name="F" Type="o.Hidden"/>'), { kind: 'expansion', type: 'o.Hidden' })
  assert.deepEqual(kindOf('<NavigationProperty Name="F" Type="o.Address"/>'), {
    kind: 'undefined type',
    type: 'o.Address',
  })
  assert.deepEqual(kindOf(field('Type="o.Gone"')), { kind: 'undefined type', type: 'o.Gone' })
  assert.deepEqual(kindOf(field('Type="Edm.Untyped"')), { kind: 'primitive', type: 'Edm.Untyped' })
})

test('items of a list of entities are never null, a single one may be', () => {
  assert.equal(advertised('<NavigationProperty Name="F" Type="Collection(o.Media)"/>')?.nullable, false)
  assert.equal(advertised('<NavigationProperty Name="F" Type="o.Media"/>')?.nullable, true)
  assert.equal(advertised('<NavigationProperty Name="F" Type="o.Media" Nullable="false"/>')?.nullable, false)
})
