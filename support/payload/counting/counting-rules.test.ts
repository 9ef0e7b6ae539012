import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { countingRules, OWN_COUNTING, RESO_COUNTING } from './counting-rules'
import type { RecordKind } from './record-identity'
import { differentRecords, tallyOf, valuesOf } from './testing/counted'

const fieldsOf = (...args: Parameters<typeof tallyOf>): object => Object.fromEntries(tallyOf(...args).fields)

/** Twelve records as a server writes them without expansion, and with each of three. */
const asWritten = (key: string): readonly JsonObject[] => [
  { Key: key, Remarks: 'as is' },
  { Remarks: 'as is', Key: key },
  { '@odata.etag': `W/"${key}"`, Key: key, Remarks: 'as is' },
  { Key: key, Remarks: 'as is', 'Media@odata.context': 'https://example.org/$metadata#Media', Media: [{ Key: '1' }] },
]
const TWELVE = Array.from({ length: 12 }, (_, index) => asWritten(`${index}`)).flat()

test('a record is the same in any order of names, with any annotations, with an expansion and without', () => {
  assert.equal(differentRecords(OWN_COUNTING, TWELVE, 'Media'), 12)
  assert.deepEqual(fieldsOf(OWN_COUNTING, TWELVE, 'Media'), { Key: 48, Remarks: 48 })
})

test('by the rules of RESO, names in another order and annotations make another record, and count as Fields', () => {
  assert.equal(differentRecords(RESO_COUNTING, TWELVE, 'Media'), 48)
  assert.equal(differentRecords(RESO_COUNTING, [...TWELVE, ...TWELVE], 'Media'), 48)
  assert.deepEqual(fieldsOf(RESO_COUNTING, TWELVE, 'Media'), {
    Key: 48,
    Remarks: 48,
    '@odata.etag': 12,
    'Media@odata.context': 12,
  })
})

const FALSE_AND_ZERO = '{"No":false,"Zero":0,"Zeros":0.00,"List":[],"Object":{},"Blank":" ","Empty":"","Null":null}'

test('rules are found by their name', () => {
  assert.equal(countingRules('own'), OWN_COUNTING)
  assert.equal(countingRules('RESO'), RESO_COUNTING)
})

test('a text is blank of whatever blanks it is', () => {
  const blank = ['\u00a0', '\u3000', '\t', '\n ', '']
  const filled = ['!', '~', '\u007f', 'é', '\u00a0é', '. ']
  for (const remarks of blank) assert.deepEqual(fieldsOf(OWN_COUNTING, [{ Remarks: remarks }]), { Remarks: 0 })
  for (const remarks of filled) assert.deepEqual(fieldsOf(OWN_COUNTING, [{ Remarks: remarks }]), { Remarks: 1 })
})

test('false and 0 are available, blank texts and empty lists are not', () => {
  assert.deepEqual(fieldsOf(OWN_COUNTING, [FALSE_AND_ZERO]), {
    ...{ No: 1, Zero: 1, Zeros: 1, List: 0, Object: 1, Blank: 0, Empty: 0, Null: 0 },
  })
})

test('by the rules of RESO, false and 0 are not available, blank texts and empty lists are', () => {
  assert.deepEqual(fieldsOf(RESO_COUNTING, [FALSE_AND_ZERO]), {
    ...{ No: 0, Zero: 0, Zeros: 0, List: 1, Object: 1, Blank: 1, Empty: 0, Null: 0 },
  })
})

test('lookup values are whole, and count once for a record', () => {
  const tally = tallyOf(OWN_COUNTING, [
    {
      Status: 'Foo, LLC',
      Statuses: ['Active', 'Active', 'Foo, LLC', null, ' '],
      Kind: 'House,Condo',
      Flags: 'Deck, Pool',
    },
    { Status: null, Statuses: [], Kind: ' ', Flags: ' Deck,Deck, ' },
    { Status: 5, Statuses: 'Active', Kind: { a: 1 }, Flags: 3, Unrecorded: 'a,b', Remarks: 'no Lookup' },
    '{"Status":9007199254740993}',
    { Flags: ' Pool ' },
  ])
  assert.deepEqual(valuesOf(tally, 'Status'), { 'Foo, LLC': 1, '5': 1, '9007199254740993': 1 })
  assert.deepEqual(valuesOf(tally, 'Statuses'), { Active: 2, 'Foo, LLC': 1 })
  assert.deepEqual(valuesOf(tally, 'Kind'), { 'House,Condo': 1 })
  assert.deepEqual(valuesOf(tally, 'Flags'), { Deck: 2, Pool: 2, '3': 1 })
  assert.deepEqual(valuesOf(tally, 'Unrecorded'), { 'a,b': 1 })
  assert.equal(tally.lookupValues.get('Remarks'), undefined)
})

test('by the rules of RESO, texts of Lookups are split at every comma, and every item counts', () => {
  const tally = tallyOf(RESO_COUNTING, [
    { Status: 'Foo, LLC', Statuses: ['Active', 'Active', 'Foo, LLC'], Kind: 'House,Condo', Flags: 'Deck, Pool' },
    { Status: null, Statuses: [], Kind: false, Flags: 'Deck,Deck' },
    { Status: 5, Statuses: 'Active', Unrecorded: 'a,b', Remarks: 'no Lookup' },
    '{"Status":9007199254740993}',
  ])
  assert.deepEqual(valuesOf(tally, 'Status'), { Foo: 1, ' LLC': 1, '5': 1, '9007199254740992': 1 })
  assert.deepEqual(valuesOf(tally, 'Statuses'), { Active: 3, 'Foo, LLC': 1 })
  assert.deepEqual(valuesOf(tally, 'Kind'), { House: 1, Condo: 1 })
  assert.deepEqual(valuesOf(tally, 'Flags'), { Deck: 3, ' Pool': 1 })
  assert.equal(tally.lookupValues.get('Unrecorded'), undefined)
})

const expandedBy = (fieldName: string): RecordKind => ({
  resourceName: 'Property',
  expansion: { fieldName, modelName: 'Member' },
})

function numberOf(rules: typeof OWN_COUNTING, kind: RecordKind, record: JsonObject): string {
  const identity = rules.identityOf(kind)
  identity.identify(record)
  return `${identity.high} ${identity.low}`
}

test('two navigation properties of one EntityType are kept apart', () => {
  const [key, number] = [OWN_COUNTING.expansionKey, (kind: RecordKind) => numberOf(OWN_COUNTING, kind, { Key: '1' })]
  assert.notEqual(key('ListAgent', 'Member'), key('BuyerAgent', 'Member'))
  assert.notEqual(key('ListAgent', 'Member'), key('ListAgent', 'Team'))
  assert.notEqual(number(expandedBy('ListAgent')), number(expandedBy('BuyerAgent')))
  assert.notEqual(number(expandedBy('ListAgent')), number({ resourceName: 'Property' }))
  assert.equal(number(expandedBy('ListAgent')), number(expandedBy('ListAgent')))
  assert.notEqual(number({ resourceName: 'Member' }), number({ resourceName: 'Property' }))
})

test('a record has a number of two halves, each of 32 bits', () => {
  for (const rules of [OWN_COUNTING, RESO_COUNTING]) {
    const identity = rules.identityOf({ resourceName: 'Property' })
    const halves = ['1', '2'].map((key) => {
      identity.identify({ Key: key })
      return [identity.high, identity.low] as const
    })
    for (const half of halves.flat()) assert.equal(half | 0, half)
    assert.equal(new Set(halves.flat()).size, 4)
  }
})

test('by the rules of RESO, a record is the same without the expansion that it is asked for with', () => {
  const records = [{ Key: '1' }, { Key: '1', Media: [{ Key: 'm' }] }]
  assert.deepEqual(
    ['Media', undefined].map((except) => differentRecords(RESO_COUNTING, records, except)),
    [1, 2],
  )
})

test('by the rules of RESO, navigation properties of one EntityType are counted together', () => {
  const [key, number] = [RESO_COUNTING.expansionKey, (kind: RecordKind) => numberOf(RESO_COUNTING, kind, { Key: '1' })]
  assert.equal(key('ListAgent', 'Member'), key('BuyerAgent', 'Member'))
  assert.notEqual(key('ListAgent', 'Member'), key('ListOffice', 'Office'))
  const expanded = (resourceName: string, modelName: string) =>
    number({ resourceName, expansion: { fieldName: 'A', modelName } })
  const plain = number({ resourceName: 'Member' })
  const numbers = [plain, expanded('Member', 'Member'), expanded('Property', 'Member'), expanded('Property', 'Office')]
  assert.equal(new Set(numbers).size, numbers.length)
  assert.equal(number(expandedBy('ListAgent')), number(expandedBy('BuyerAgent')))
  assert.notEqual(number(expandedBy('ListAgent')), number({ resourceName: 'Member' }))
})
