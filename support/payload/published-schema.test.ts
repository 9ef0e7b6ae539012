import assert from 'node:assert/strict'
import { test } from 'node:test'
import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import { recordValidatorFor } from './judge-records'
import { publishedSchema } from './published-schema'
import { PlainNumbers } from './schema/plain-numbers'
import { DERIVED_TYPES, field, payloadWith } from './testing/example-payload'
import { recordArbitrary } from './testing/record-arbitrary'

/** As its users have it: Ajv refuses keywords and forms that it does not know. 1E400 is a number that JavaScript has not. */
const compiled = (members: string, types = '') =>
  new Ajv2020({ strict: true, allowUnionTypes: true, strictNumbers: false }).compile({
    ...publishedSchema(payloadWith(members, undefined, types), 'Property'),
  })

for (const [attributes, lookupName, right, wrong] of [
  ['Type="Edm.String" MaxLength="3"', undefined, ['abc', null], ['abcd', 1, true, {}, []]],
  ['Type="Edm.String" MaxLength="3" Nullable="false"', undefined, ['abc'], [null]],
  ['Type="Edm.Int16"', undefined, [-32768, 32767], [32768, 1.5, '1']],
  ['Type="Edm.Boolean"', undefined, [true, false], ['true', 0]],
  ['Type="o.Money"', undefined, [999.99, -1], [1000, '1']],
  ['Type="Edm.Date"', undefined, ['2026-02-28'], ['2026-2-28', '28.02.2026', 20260228]],
  [
    'Type="Edm.DateTimeOffset" Precision="3"',
    undefined,
    ['2026-02-28T01:02:03.123Z'],
    ['2026-02-28', '2026-02-28T01:02:03'],
  ],
  ['Type="o.Kind"', undefined, ['House', null], ['house', 'Villa', '0', 0]],
  ['Type="o.Kind" Nullable="false"', undefined, ['House'], [null, 'Villa', 0]],
  ['Type="o.Flags"', undefined, ['Deck', 'Deck,Pool', 'Pool, Deck', '0'], ['', 'Deck,', 'Deck;Pool', 'deck', 1]],
  ['Type="o.FlagsWithNone"', undefined, ['None', 'Deck'], ['0', 'Pool']],
  ['Type="o.Open"', undefined, [null], ['SampleOpenEnumValue', 'a']],
  ['Type="Collection(o.Kind)"', undefined, [[], ['House', 'Condo']], [null, 'House', ['Villa']]],
  ['Type="Edm.String"', 'StandardStatus', ['Active', 'Foo, LLC', null], ['Closed', 'active', 1]],
  ['Type="Edm.String"', 'Unknown', ['anything', null], [1]],
  ['Type="Collection(Edm.String)"', 'StandardStatus', [['Active']], [['Closed'], 'Active']],
  [
    'Type="o.Address"',
    undefined,
    [{ City: 'Aptos', Former: [] }, null],
    [{ City: null }, {}, { City: 'a', Zip: 'b' }, []],
  ],
] as const) {
  test(`${attributes}${lookupName === undefined ? '' : ` with values of ${lookupName}`}`, () => {
    const validate = compiled(field(attributes, lookupName))
    const valid = (value: unknown) => validate({ Key: 'a', F: value })
    assert.deepEqual(
      right.filter((value) => !valid(value)),
      [],
      JSON.stringify(validate.errors),
    )
    assert.deepEqual(wrong.filter(valid), [])
  })
}

test('a payload is a record, a list of records, or the answer of a server', () => {
  const validate = compiled('')
  const answer = (...records: unknown[]) => ({ '@odata.context': 'c', '@odata.count': 1, value: records })
  for (const right of [{ Key: 'a' }, [{ Key: 'a' }], [], answer(), answer({ Key: 'a', '@odata.id': 'i' })])
    assert.ok(validate(right), JSON.stringify([right, validate.errors]))
  for (const wrong of [{ Key: 1 }, [{ Key: 'a' }, {}], answer({ Key: 'a', Colour: 'red' }), 'a', null, 1])
    assert.ok(!validate(wrong), JSON.stringify(wrong))
})

test('members of an IsFlags type stand in any order, with commas between them', () => {
  const { $defs = {} } = publishedSchema(payloadWith(field('Type="o.FlagsWithNone"')), 'Property')
  assert.deepEqual($defs['EnumType o.FlagsWithNone'], {
    type: 'string',
    pattern: '^(?:\\s*(?:None|Deck)\\s*(?:,\\s*(?:None|Deck)\\s*)*)$',
  })
})

test('an IsFlags type without members takes no text', () => {
  const placeholder = '<Member Name="SampleOpenEnumValue" Value="0"/>'
  const validate = compiled(
    field('Type="o.OpenFlags"'),
    `<EnumType Name="OpenFlags" IsFlags="true">${placeholder}</EnumType>`,
  )
  assert.ok(validate({ Key: 'a', F: null }))
  for (const value of ['', ' ', ',', '0', 'SampleOpenEnumValue']) assert.ok(!validate({ Key: 'a', F: value }), value)
})

test('a stream is what its media type says', () => {
  const validate = compiled(field('Type="Edm.Stream"'))
  const says = (mediaType: string, value: unknown) =>
    validate({ Key: 'a', F: value, 'F@odata.mediaContentType': mediaType })
  assert.deepEqual(
    [{ a: 1 }, 'no octets!', 'YQ', null].map((value) => [
      says('application/json', value),
      says('text/plain', value),
      says('image/png', value),
    ]),
    [
      [true, false, false],
      [true, true, false],
      [true, true, true],
      [true, true, true],
    ],
  )
})

test('a schema says which Resource it is of', () =>
  assert.equal(publishedSchema(payloadWith(''), 'Pictures').title, 'Payload of the Resource Pictures'))

test('expansions are judged to any depth', () => {
  const validate = compiled('<NavigationProperty Name="Media" Type="Collection(o.Media)"/>')
  const nested = (order: unknown) => ({ Key: 'a', Media: [{ Key: 'b', Siblings: [{ Key: 'c', Order: order }] }] })
  assert.ok(validate(nested(1)))
  assert.ok(!validate(nested('1')))
})

test('a closed type takes no other names; an open one, and one that a record says it is, take what is theirs', () => {
  const validate = compiled(field('Type="o.Loose"'), DERIVED_TYPES)
  assert.ok(validate({ Key: 'a', F: { City: 'a', Anything: 1 } }))
  assert.ok(!validate({ Key: 'a', Anything: 1 }))
  assert.ok(!validate({ Key: 'a', Floor: 1 }))
  assert.ok(validate({ '@odata.type': '#o.Condo', Key: 'a', Floor: 1 }))
  assert.ok(!validate({ '@odata.type': '#o.Condo', Key: 'a', Floor: 'first' }))
  assert.ok(validate({ '@odata.type': '#o.Farm', Key: 'a', Anything: 1 }))
  // Null says nothing, here and where a record is judged.
  assert.ok(validate({ '@odata.type': null, Key: 'a', F: { City: 'a', '@odata.type': null } }))
  assert.ok(!validate({ '@odata.type': 5, Key: 'a' }))
})

test('the metadata have to declare the Resource', () => {
  assert.throws(() => publishedSchema(payloadWith(''), 'Nowhere'), /declare no Resource Nowhere/)
})

test('no record is refused that the judge of payloads finds right', () => {
  const members = ['Edm.Int64', 'Edm.Double', 'Edm.Decimal', 'Edm.Guid', 'Edm.Binary', 'Edm.Duration', 'Edm.TimeOfDay']
    .map((type, index) => `<Property Name="P${index}" Type="${type}"/>`)
    .concat(
      '<Property Name="Stream" Type="Edm.Stream"/>',
      '<Property Name="Any" Type="Edm.Untyped"/>',
      '<Property Name="Place" Type="Edm.GeographyPoint"/>',
      '<Property Name="Flags" Type="o.Flags"/>',
      '<Property Name="Address" Type="o.Address"/>',
      '<NavigationProperty Name="Media" Type="Collection(o.Media)"/>',
    )
    .join('')
  const payload = payloadWith(members, undefined, DERIVED_TYPES)
  const type = payload.resources.get('Property')
  assert.ok(type)
  const walk = recordValidatorFor(payload, 'Property', {})
  const validate = compiled(members, DERIVED_TYPES)
  const records = fc.oneof(recordArbitrary(payload, type, false), recordArbitrary(payload, type, true))
  fc.assert(
    fc.property(records, (record) => {
      if (walk({ Key: 'a', ...record }).length > 0) return
      assert.ok(validate(new PlainNumbers().of({ Key: 'a', ...record })), JSON.stringify(validate.errors))
    }),
    { numRuns: 300 },
  )
})
