import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseJson } from './json-text'
import { writeJson } from './write-json'

test('numbers keep their digits', () => {
  const text = '{"Price":12345678901234567890.12,"List":[1,-0.5,1e400],"Text":"a\\"b","None":null,"Empty":{}}'
  assert.equal(writeJson(parseJson(text)), text)
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const value = parseJson(text)
      assert.deepEqual(parseJson(writeJson(value)), value)
    }),
  )
})
