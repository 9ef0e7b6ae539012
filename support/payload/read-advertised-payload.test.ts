import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import type { AdvertisedField } from './advertised-payload'
import { toLookupRecords } from './lookup-records'
import { advertisedPayload, isPlaceholderMember } from './read-advertised-payload'
import { DERIVED_TYPES, field, payloadWith } from './testing/example-payload'

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

test('a Field that is inherited says which type declares it', () => {
  const { types } = payloadWith(field('Type="Edm.String"'), undefined, DERIVED_TYPES)
  const declared = (type: string) =>
    [...(types.get(type)?.fields.values() ?? [])].map(({ name, declaredBy }) => `${name} ${declaredBy}`)
  assert.deepEqual(declared('o.Condo'), ['Key Base', 'F Property', 'Floor undefined'])
  assert.deepEqual(declared('o.Address'), ['City undefined', 'Former undefined', 'Kind undefined'])
  assert.deepEqual([types.get('o.Condo')?.baseType, types.get('o.Address')?.baseType], ['o.Property', undefined])
})

test('types of the same name are told apart, and EnumTypes do not count', () => {
  const property = '<EntityType Name="Property"><Property Name="F" Type="Edm.String"/></EntityType>'
  const model = modelOf(
    edmx(
      schema(
        'Namespace="a"',
        `${property}<EntityType Name="Office" BaseType="a.Property"/><ComplexType Name="Kind"/><ComplexType Name="Place"/>
<EntityContainer Name="c"><EntitySet Name="Homes" EntityType="a.Property"/><EntitySet Name="Gone" EntityType="a.Gone"/></EntityContainer>`,
      ) +
        schema(
          'Namespace="b" Alias="B"',
          `${property}<EnumType Name="Kind"/><EnumType Name="Office"/><ComplexType Name="Place"/>`,
        ),
    ),
  )
  const { types, resources, aliases } = advertisedPayload(model, undefined)
  assert.deepEqual(
    [...types.values()].map(({ qualifiedName, name, shownName }) => [qualifiedName, name, shownName]),
    [
      ['a.Property', 'Property', 'a.Property'],
      ['a.Office', 'Office', undefined],
      ['a.Kind', 'Kind', undefined],
      ['a.Place', 'Place', 'a.Place'],
      ['b.Property', 'Property', 'b.Property'],
      ['b.Place', 'Place', 'b.Place'],
    ],
  )
  assert.equal(types.get('a.Office')?.fields.get('F')?.declaredBy, 'a.Property')
  assert.deepEqual([...resources.keys()], ['Homes', 'Property'])
  assert.deepEqual(resources.get('Homes')?.key, [], 'a type without a key has none')
  assert.deepEqual([...(aliases ?? [])], [['B', 'b']])
})

test('the values of EnumTypes and TypeDefinitions are known by their names', () => {
  const { values } = payloadWith('')
  assert.deepEqual([...(values?.keys() ?? [])].toSorted(), [
    'o.Flags',
    'o.FlagsWithNone',
    'o.Kind',
    'o.Money',
    'o.Open',
  ])
  assert.deepEqual(values?.get('o.Money'), { kind: 'primitive', type: 'Edm.Decimal', precision: 5, scale: 2 })
  const kind = values.get('o.Kind')
  assert.deepEqual(kind?.kind === 'EnumType' && [...kind.members], ['House', 'Condo'])
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
  assert.deepEqual(advertised(field('Type="Edm.Decimal" Scale="floating"'))?.value, {
    kind: 'primitive',
    type: 'Edm.Decimal',
    scale: 'floating',
  })
})

test('times have whole seconds where no Precision is declared', () => {
  for (const type of ['Edm.DateTimeOffset', 'Edm.TimeOfDay', 'Edm.Duration'])
    assert.deepEqual(advertised(field(`Type="${type}"`))?.value, { kind: 'primitive', type, precision: 0 })
  assert.deepEqual(advertised(field('Type="Edm.Date"'))?.value, { kind: 'primitive', type: 'Edm.Date' })
})

test('a facet that is 0 is kept where it means something, and one that is not a count is left out', () => {
  const decimal = (attributes: string) => advertised(field(`Type="Edm.Decimal" ${attributes}`))?.value
  assert.deepEqual(decimal('Precision="5" Scale="0"'), {
    kind: 'primitive',
    type: 'Edm.Decimal',
    precision: 5,
    scale: 0,
  })
  for (const wrong of ['-1', '1e1', ' ']) {
    assert.deepEqual(
      decimal(`Precision="${wrong}" Scale="${wrong}"`),
      { kind: 'primitive', type: 'Edm.Decimal' },
      wrong,
    )
  }
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

test('the values of a LookupName are undefined where no records are given', () => {
  const members = field('Type="Edm.String"', 'City')
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property">${members}</EntityType>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
      ),
    ),
  )
  const city = advertisedPayload(model, undefined).resources.get('Property')?.fields.get('F')
  assert.deepEqual(city?.value, { kind: 'Lookup', lookupName: 'City', values: undefined })
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
  assert.deepEqual(kindOf('<NavigationProperty Name="F" Type="o.Gone"/>'), { kind: 'undefined type', type: 'o.Gone' })
  for (const type of ['Edm.Untyped', 'Edm.PrimitiveType'])
    assert.deepEqual(kindOf(field(`Type="${type}"`)), { kind: 'primitive', type })
})

test('items of a list of entities are never null, a single one may be', () => {
  assert.equal(advertised('<NavigationProperty Name="F" Type="Collection(o.Media)"/>')?.nullable, false)
  assert.equal(advertised('<NavigationProperty Name="F" Type="o.Media"/>')?.nullable, true)
  assert.equal(advertised('<NavigationProperty Name="F" Type="o.Media" Nullable="false"/>')?.nullable, false)
})

test('a placeholder has nothing before and behind its words', () => {
  const names = ['SampleCityEnumValue', 'SampleEnumValue', 'NoSampleCityEnumValue', 'SampleCityEnumValues']
  assert.deepEqual(names.map(isPlaceholderMember), [true, true, false, false])
})
