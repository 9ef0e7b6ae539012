import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenString, oneMore, plainNumber, stringIn, unusedInteger, unusedText } from './literals'

test('numbers are written without exponent and without zeros that say nothing', () => {
  for (const [text, plain] of [
    ['1.00', '1'],
    ['1.05', '1.05'],
    ['1.0050', '1.0050'],
    ['100', '100'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['-1e-2', '-0.01'],
    ['12.50e0', '12.5'],
    ['-250e-2', '-2.5'],
    ['0e5', '0'],
    ['0e-3', '0'],
    ['10e-1', '1'],
  ] as const) {
    assert.equal(plainNumber(text), plain, text)
  }
})

test('a number is greater by one, whatever its exponent', () => {
  for (const [text, more] of [
    ['0', '1'],
    ['-1', '0'],
    ['9.99', '10.99'],
    ['-0.5', '0.5'],
    ['-1.5', '-0.5'],
    ['1e3', '1001'],
    ['1.5e3', '1501'],
    ['1e-3', '1.001'],
  ] as const) {
    assert.equal(oneMore(text), more, text)
  }
})

test('a text is a string literal as a whole, or none', () => {
  assert.equal(stringIn("'it''s'"), "it's")
  for (const text of ["'it's'", "it's'", "'its", "''its'", '']) assert.equal(stringIn(text), undefined, text)
  for (const [pinned, text] of [
    ["O'Hare'", "'O''Hare'''"],
    ["'tis", "'''tis'"],
    ["'a' b", "'''a'' b'"],
    ["'a\nb'", "'a\nb'"],
  ] as const) {
    const choice = givenString('StringValue', pinned)
    assert.equal(choice.kind === 'known' && choice.text, text)
  }
})

test('an integer that nobody has is far away where the type allows it', () => {
  assert.equal(unusedInteger('Edm.Int32', []), '1000003')
  assert.equal(unusedInteger('Edm.Int32', [-5n, 7n, 2n]), '1000010')
  assert.equal(unusedInteger('Edm.Byte', [255n, 253n]), '254')
  assert.equal(unusedInteger('Edm.Int32', [2147483647n - 1000003n]), '2147483647')
})

test('a text that nobody has is the first of those that can be made', () => {
  assert.equal(unusedText(new Set(['0', '1']), String), '2')
  assert.equal(unusedText(new Set(), String), '0')
  assert.equal(
    unusedText(new Set(['a']), () => 'a'),
    undefined,
  )
})
