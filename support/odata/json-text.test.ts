import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { DoubleKey, parseJson } from './json-text'
import { ExactNumber, isJsonObject } from './json-value'
import { meaningByReference, meaningOf } from './testing/json-meaning'
import { jsonText, scalarText } from './testing/json-text-arbitrary'

test('any JSON text means what a slow parser makes of it', () => {
  fc.assert(
    fc.property(jsonText, (text) => assert.deepEqual(meaningOf(parseJson(text)), meaningByReference(text))),
    { numRuns: 1000 },
  )
})

test('texts that JSON.parse refuses are refused, and else only names that stand twice', () => {
  const odd = fc.constantFrom('', '"', '\\', '-', '1e400', '9007199254740993', '.', ':', ',', '[', '}', '\u007f')
  fc.assert(
    fc.property(jsonText, fc.nat(40), fc.nat(2), odd, (text, at, length, inserted) => {
      const spoilt = text.slice(0, at) + inserted + text.slice(at + length)
      const refused = refusal(spoilt, parseJson)
      if (refusal(spoilt, JSON.parse) !== undefined) assert.ok(refused, spoilt)
      else assert.ok(refused === undefined || refused instanceof DoubleKey, spoilt)
    }),
    { numRuns: 1000 },
  )
})

test('a name twice in an object is refused when the values differ, and only then', () => {
  const spelling = fc.constantFrom('"a"', '"\\u0061"')
  fc.assert(
    fc.property(jsonText, scalarText, spelling, fc.nat(1), (first, other, name, isDeep) => {
      const doubled = (second: string) => {
        const object = `{"a":${first},"b":{"a":1},${name}:${second}}`
        return isDeep === 1 ? `[[],{"c":${object}}]` : object
      }
      assert.deepEqual(meaningOf(parseJson(doubled(first))), meaningByReference(doubled(first)))
      fc.pre(!isDeepStrictEqual(meaningByReference(first), meaningByReference(other)))
      assert.throws(() => parseJson(doubled(other)), /the double key "a" with another value at character \d+/)
    }),
    { numRuns: 300 },
  )
})

test('the value of a number twice under a name counts, not its spelling', () => {
  assert.deepEqual(parseJson('{"a":1.0,"a":1.00}'), { a: 1 })
  assert.throws(() => parseJson('{"a":1.0,"a":1.01}'), /the double key "a" with another value at character 10/)
})

test('exact numbers stand where they stood', () => {
  const number = new ExactNumber('9007199254740993')
  assert.deepEqual(parseJson('9007199254740993'), number)
  assert.deepEqual(parseJson('[9007199254740993]'), [number])
  assert.deepEqual(parseJson('{"a":[1,{"b":9007199254740993}],"c":14.50}'), { a: [1, { b: number }], c: 14.5 })
})

test('a text that has the marks of exact numbers stays what it is', () => {
  assert.deepEqual(parseJson('["\u007f1"]'), ['\u007f1'])
  assert.deepEqual(parseJson('[["\\u007f1"],1e400]'), [['\u007f1'], new ExactNumber('1e400')])
})

test('__proto__ is a name as any other', () => {
  const value = parseJson('{"__proto__":1e400}')
  assert.deepEqual(Object.entries(value ?? {}), [['__proto__', new ExactNumber('1e400')]])
  assert.equal(Object.getPrototypeOf(value), Object.prototype)
})

for (const [text, says] of [
  ['', /reached end of input at position 0/],
  [' ', /reached end of input at position 1/],
  ['{"a":1', /position 6/],
  ['{"a":1}}', /position 7/],
  ["{'a':1}", /position 1/],
  ['[1,]', /position 3/],
  ['01', /position 1/],
  ['NaN', /position 0/],
  ['<html>', /got '<' at position 0/],
  ['"a', /position 2/],
  ['"\\', /position 1/],
  ['"\n"', /position 1/],
  ['\u00a01', /position 0/],
  ['{1234567890123456789:1}', /position 1/],
  ['[1234567890123456789.]', /position 21/],
  ['[1234567890123456789e]', /position 21/],
  ['[+1e400]', /position 1/],
  ['[1e400true]', /position 6/],
  ['[01e400]', /position 2/],
] as const) {
  test(`${JSON.stringify(text)} is not JSON, and the message says where`, () => {
    assert.throws(
      () => parseJson(text),
      (error) => error instanceof SyntaxError && says.test(error.message),
    )
  })
}

test('a text that is nested without end is refused', () => {
  for (const inner of ['', '1', '1e400']) {
    assert.throws(() => parseJson('['.repeat(200_000) + inner + ']'.repeat(200_000)), /nested too deeply/)
  }
  assert.throws(() => parseJson('['.repeat(200_000)), /nested too deeply/)
  for (const [open, inner, close] of [
    ['[', '1', ']'],
    ['{"a":', '1e400', '}'],
    ['{"a":1,"a":1,"b":', '[]', '}'],
  ] as const) {
    const nested = (levels: number): string => open.repeat(levels) + inner + close.repeat(levels)
    assert.doesNotThrow(() => parseJson(nested(499)))
    assert.throws(() => parseJson(nested(2000)), /nested too deeply/)
  }
})

test('neither null nor an array nor an exact number is an object', () => {
  assert.ok(isJsonObject(parseJson('{}')))
  for (const text of ['null', '[]', '1e400', '"a"', 'true']) assert.equal(isJsonObject(parseJson(text)), false, text)
})

/** Returns the error by which a text is refused; undefined when it is not. */
function refusal(text: string, parse: (text: string) => unknown): unknown {
  try {
    parse(text)
    return undefined
  } catch (error) {
    return error
  }
}
