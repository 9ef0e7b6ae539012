import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ExactNumber } from '../json-value'
import { decimal } from '../testing/json-meaning'
import { numberText } from '../testing/json-text-arbitrary'
import { exactly } from './json-number'

for (const text of [
  ...['0', '-5', '14.5', '14.50', '1.0', '-0', '0e9', '1e3', '1.5E+02', '1E-7', '9007199254740991'],
  ...['-118.24368499999999', '0.30000000000000004', '123456789.000000000000000000'],
]) {
  test(`${text} is a JavaScript number`, () => assert.equal(exactly(text), Number(text)))
}

for (const text of [
  ...['9007199254740993', '-9007199254740992', '0.10000000000000000001', '0.99999999999999999999'],
  ...['1e400', '-1e400', '1e-400', '4.123456e-322', '1234567890.12345678', `1.${'0'.repeat(200)}1`],
]) {
  test(`${text} keeps its text`, () => assert.deepEqual(exactly(text), new ExactNumber(text)))
}

test('the value of any number survives', () => {
  fc.assert(
    fc.property(numberText, (text) => {
      const number = exactly(text)
      assert.equal(decimal(number instanceof ExactNumber ? number.text : String(number)), decimal(text))
    }),
    { numRuns: 1000 },
  )
})

test('15 digits are never too many', () => {
  const text = fc.stringMatching(/^-?[1-9]\d{0,9}\.\d{1,5}$/)
  fc.assert(fc.property(text, (number) => assert.equal(exactly(number), Number(number))))
})
