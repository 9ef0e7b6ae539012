import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseJsonInPieces } from './json-in-pieces'
import { parseJson } from './json-text'
import type { JsonValue } from './json-value'
import { jsonText } from './testing/json-text-arbitrary'

const inPieces = (text: string, keep: (items: readonly JsonValue[]) => void = () => {}): JsonValue =>
  parseJsonInPieces(Buffer.from(text), keep, 1)

const asAWhole = (text: string): JsonValue => parseJson(Buffer.from(text).toString('utf8'))

/** Returns the value that a text means, or what is wrong with it. */
function outcome(parse: (text: string) => JsonValue, text: string): unknown {
  try {
    return { value: parse(text) }
  } catch (error) {
    return String(error)
  }
}

const lists = fc
  .tuple(fc.array(jsonText), fc.array(jsonText), jsonText)
  .map(([some, others, one]) => `{"value": [${some.join(' , ')}],"a\\"[":${one},"lookups":[${others.join(',')}]}`)

test('a text means in pieces what it means as a whole', () => {
  fc.assert(
    fc.property(fc.oneof(lists, jsonText), (text) =>
      assert.deepEqual(outcome(inPieces, text), outcome(asAWhole, text)),
    ),
    { numRuns: 500 },
  )
})

test('what is not JSON is refused as if the text was read as a whole', () => {
  const odd = fc.constantFrom('', '"', '\\', ',', '[', ']', '{', '}', '[0]', '"é"', '\ufeff')
  fc.assert(
    fc.property(lists, fc.nat(60), fc.nat(2), odd, (text, at, length, inserted) => {
      const spoilt = text.slice(0, at) + inserted + text.slice(at + length)
      assert.deepEqual(outcome(inPieces, spoilt), outcome(asAWhole, spoilt))
    }),
    { numRuns: 1000 },
  )
  for (const text of [
    '{"value":[1,]}',
    '{"value":[,1]}',
    '{"value":[1,,2]}',
    '{"a":[1],"a":[2]}',
    '{"value":[1}',
    '[[1],[2]]',
    '',
  ])
    assert.deepEqual(outcome(inPieces, text), outcome(asAWhole, text), text)
})

test('items are handed over piece by piece', () => {
  const pieces: JsonValue[] = []
  inPieces('{"value":[{"a":1}, {"a":2} ,3],"other":{"b":[1,2]}}', (items) => pieces.push([...items]))
  assert.deepEqual(pieces, [[{ a: 1 }], [{ a: 2 }], [3]])
})
