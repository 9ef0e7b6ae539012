import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseJson } from '../../odata/json-text'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { RecordHash } from './record-hash'
import { canonicalText } from './testing/canonical-text'
import { anyRecord, rewritten } from './testing/record-arbitrary'

const hasher = new RecordHash()

function hashOf(record: JsonObject, seed = 0, except?: string): string {
  hasher.hash(record, seed, except)
  return `${hasher.high} ${hasher.low}`
}

const hashOfValue = (value: JsonValue): string => hashOf({ Value: value })

test('the order of names and annotations do not matter, at any depth', () => {
  fc.assert(
    fc.property(anyRecord, fc.integer(), (record, seed) => {
      assert.equal(hashOf(rewritten(record, seed)), hashOf(record))
    }),
  )
})

test('records have the same hash when they say the same, and only then', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (left, right) => {
      assert.equal(hashOf(left) === hashOf(right), canonicalText(left) === canonicalText(right))
    }),
    { numRuns: 2000 },
  )
})

test('another value, name, place or order makes another hash', () => {
  const record = {
    ListPrice: 100,
    ClosePrice: 200,
    Remarks: 'Foo, LLC',
    Rooms: ['Den', 'Attic'],
    Media: [{ Order: 1 }, { Order: 2 }],
  }
  const others: readonly JsonObject[] = [
    { ...record, ListPrice: 101 },
    { ...record, ListPrice: '100' },
    { ...record, ListPrice: 200, ClosePrice: 100 },
    { ...record, ListPrice: 100, ClosePrice: 100 },
    { ...record, Remarks: 'Foo, LLc' },
    { ...record, Remarks: 'Foo, LLC ' },
    { ...record, Remarks: ['Foo, LLC'] },
    { ...record, Rooms: ['Attic', 'Den'] },
    { ...record, Rooms: ['Den', 'Attic', 'Attic'] },
    { ...record, Rooms: ['Den', ['Attic']] },
    { ...record, Media: [{ Order: 2 }, { Order: 1 }] },
    { ...record, Media: [{ Order: 1, Of: { Order: 2 } }] },
    { ...record, Media: [{ Order: 1 }, { Orders: 2 }] },
    { ...record, Media: [{ Order: 1 }, { Order: 2 }, {}] },
    { ...record, Media: { Order: 1 } },
    { ...record, Extra: null },
  ]
  assert.equal(new Set([record, ...others].map((each) => hashOf(each))).size, others.length + 1)
})

test('different empty values are told apart', () => {
  const values: readonly JsonValue[] = [
    null,
    false,
    true,
    0,
    1,
    '',
    '0',
    'null',
    ' ',
    [],
    {},
    [null],
    [[]],
    [{}],
    { a: null },
  ]
  assert.equal(new Set([...values.map(hashOfValue), hashOf({})]).size, values.length + 1)
})

test('numbers count by value, texts by their code units', () => {
  const same = ['1', '1.0', '1e0', '100e-2', '1.00000000000000000000'].map((text) => hashOfValue(parseJson(text)))
  assert.equal(new Set([...same, hashOfValue(1)]).size, 1)
  assert.equal(hashOfValue(-0), hashOfValue(0))
  const digits = ['9007199254740993', '9007199254740993.0', '9007199254740992', '9007199254740994', '9007199254740995']
  assert.equal(new Set([...digits, '-9007199254740993'].map((text) => hashOfValue(parseJson(text)))).size, 5)
  const texts = [
    'é',
    'e\u0301',
    'e',
    '\ud83d',
    '\ud83d\udca1',
    '\u0000',
    '\u0000\u0000',
    'a\u0000',
    'abc',
    'acb',
    'ab c',
  ]
  assert.equal(new Set(texts.map(hashOfValue)).size, texts.length)
})

test('one name is left out, at the top level', () => {
  const [media, record] = [[{ Media: 1 }], { Key: '1', Of: { Media: 2 } }]
  assert.equal(hashOf({ ...record, Media: media }, 7, 'Media'), hashOf(record, 7))
  assert.notEqual(hashOf({ ...record, Media: media }, 7, 'Medium'), hashOf(record, 7))
  assert.notEqual(hashOf({ ...record, Of: {} }, 7, 'Media'), hashOf(record, 7))
})

test('records of another kind have another hash', () => {
  const kinds = [['Media'], ['Property', 'Media'], ['Media', 'Property'], ['PropertyMedia'], ['Property', 'Media', '']]
  const seeds = kinds.map((names) => hasher.seedOf(...names))
  assert.equal(new Set(seeds.map((seed) => hashOf({ Key: '1' }, seed))).size, kinds.length)
  assert.deepEqual(
    kinds.map((names) => new RecordHash().seedOf(...names)),
    seeds,
  )
})

test('a text is hashed as a whole', () => {
  const hashOfText = (text: string): string => {
    hasher.hashText(text)
    return `${hasher.high} ${hasher.low}`
  }
  assert.equal(hashOfText('{"a":1}'), hashOfText('{"a":1}'))
  assert.notEqual(hashOfText('{"a":1}'), hashOfText('{"a":2}'))
})

test('more names than are remembered do no harm', () => {
  const first = hashOf({ a: 1, b: [{ a: 2 }] })
  for (let index = 0; index < 50_000; index += 1) hashOf({ [`Name${index}`]: 1 })
  assert.equal(hashOf({ b: [{ a: 2 }], a: 1 }), first)
})

test('values at any depth count', () => {
  const nested = (inside: JsonValue): JsonObject => {
    let value = inside
    for (let depth = 0; depth < 1000; depth += 1) value = depth % 2 === 0 ? [value] : { Inside: value, Depth: depth }
    return { value }
  }
  assert.notEqual(hashOf(nested(1)), hashOf(nested(2)))
  assert.equal(hashOf(nested(1)), hashOf(nested(1)))
})
