import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonValue } from '../../odata/json-value'
import { recordValidatorFor } from '../judge-records'
import { payloadWith } from '../testing/example-payload'
import { judgeFor } from '../testing/judgements'

const PAYLOAD = payloadWith('<Property Name="Photo" Type="Edm.Stream"/>')
const judge = judgeFor(PAYLOAD)

/** Judges a stream by what is said of its media type. */
const faultsOf = (photo: JsonValue, said: Readonly<Record<string, JsonValue>> = {}): readonly string[] =>
  judge(JSON.stringify({ Key: '1', Photo: photo, ...said }))

const CONTROLS = ['Photo@odata.mediaContentType', 'Photo@mediaContentType']

test('JSON stands in a record as it is', () => {
  const json = ['application/json', 'Application/JSON', 'application/geo+json', 'application/vnd.a-b.1+json']
  for (const control of CONTROLS)
    for (const type of [...json, 'application/json;charset=utf-8', 'application/json ; a=b'])
      for (const value of [{ a: [1] }, 'no octets!', 5])
        assert.deepEqual(faultsOf(value, { [control]: type }), [], type)
})

test('a text stands in a record as a text', () => {
  for (const control of CONTROLS)
    for (const type of ['text/plain', 'TEXT/html']) {
      assert.deepEqual(faultsOf('no octets!', { [control]: type }), [], type)
      assert.deepEqual(faultsOf({ a: 1 }, { [control]: type }), ['Photo: type'], type)
    }
})

test('everything else is in base64url, also where nothing says what it is', () => {
  const others = ['x-text/plain', 'text', 'xapplication/json', 'application/jsonx', 'application/json x', 'json']
  const noTexts = [5, null, ['application/json'], ['text/plain'], {}]
  for (const type of [...others, 'application/+json', 'application/a b+json', 'image/png', ...noTexts])
    for (const control of CONTROLS) {
      assert.deepEqual(faultsOf('YWJj', { [control]: type }), [], String(type))
      assert.deepEqual(faultsOf('no octets!', { [control]: type }), ['Photo: format'], String(type))
    }
  assert.deepEqual(faultsOf('no octets!', { '@odata.mediaContentType': 'text/plain' }), ['Photo: format'])
  assert.deepEqual(faultsOf(null), [])
})

test('what is expected of a stream is said', () => {
  const validate = recordValidatorFor(PAYLOAD, 'Property')
  const expected = (photo: JsonValue) => validate({ Key: '1', Photo: photo }).map((fault) => fault.expected)
  assert.deepEqual(expected('no octets!'), ['base64url, for its media type is not said to be JSON or text'])
  assert.deepEqual(expected(5), ['a string, for its media type is not said to be JSON'])
})
