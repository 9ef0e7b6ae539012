import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isJsonObject, parseJson } from './json-text'
import { ExactNumber } from './json-value'

const textOf = (text: string): string => {
  const value = parseJson(text)
  return value instanceof ExactNumber ? value.text : String(value)
}

test('a number stays a number where its text can be given back, and is kept as text otherwise', () => {
  for (const text of ['0', '1', '-5', '14.5', '0.1', '9007199254740991', '-9007199254740991']) {
    assert.equal(parseJson(text), Number(text))
  }
  for (const text of [
    '14.50',
    '9007199254740993',
    '9007199254740992',
    '-0',
    '1e3',
    '1E+400',
    '1e+21',
    '0.10000000000000000001',
  ]) {
    assert.deepEqual(parseJson(text), new ExactNumber(text))
  }
})

test('the text of any integer or decimal survives', () => {
  const digits = fc.stringMatching(/^\d{1,30}$/)
  const whole = fc.bigInt().map(String)
  fc.assert(fc.property(whole, (text) => assert.equal(textOf(text), text)))
  fc.assert(fc.property(whole, digits, (a, b) => assert.equal(textOf(`${a}.${b}`), `${a}.${b}`)))
})

test('everything but numbers is what JSON.parse makes of it', () => {
  const value = fc.jsonValue({ maxDepth: 2 }).filter((json) => !/\d/.test(JSON.stringify(json)))
  fc.assert(
    fc.property(value, (json) => assert.deepEqual(parseJson(JSON.stringify(json)), JSON.parse(JSON.stringify(json)))),
    { numRuns: 30 },
  )
})

test('what is not JSON is refused', () => {
  for (const text of ['', '{"a":1', '{"a":1}}', "{'a':1}", '[1,]', '01', 'NaN', '<html>']) {
    assert.throws(() => parseJson(text), SyntaxError, text)
  }
})

test('a name twice in an object is refused unless both have the same value', () => {
  assert.throws(() => parseJson('{"a":1.0,"a":1.00}'), /Duplicate key 'a'/)
  assert.deepEqual(parseJson('{"a":1.0,"a":1.0}'), { a: new ExactNumber('1.0') })
})

test('a text that is nested without end is refused', () => {
  assert.throws(() => parseJson('['.repeat(200_000)), /nested too deeply/)
})

test('neither null nor an array nor an exact number is an object', () => {
  assert.ok(isJsonObject(parseJson('{}')))
  for (const text of ['null', '[]', '1.0', '"a"', 'true']) assert.equal(isJsonObject(parseJson(text)), false, text)
})
