import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facets } from '../../../metadata/model-elements'
import { exceededFacet } from './facet-limits'

const exceeded = (type: string, facets: Facets, ...texts: readonly string[]): readonly (string | undefined)[] =>
  texts.map((text) => exceededFacet(type, facets, text))

test('texts have as many characters as MaxLength says, not UTF-16 units; max is not a limit', () => {
  assert.deepEqual(exceeded('Edm.String', { maxLength: 3 }, '', 'abc', '𝄞𝄞𝄞', 'abcd', '𝄞𝄞𝄞𝄞'), [
    undefined,
    undefined,
    undefined,
    'MaxLength="3"',
    'MaxLength="3"',
  ])
  assert.deepEqual(exceeded('Edm.String', { maxLength: 'max' }, 'abcd'), [undefined])
  assert.deepEqual(exceeded('Edm.String', {}, 'abcd'), [undefined])
})

test('binary data have as many bytes as MaxLength says, however they are padded', () => {
  assert.deepEqual(exceeded('Edm.Binary', { maxLength: 2 }, '', 'AA==', 'AAA=', 'AAA', 'AAAA', 'AAAAAA=='), [
    undefined,
    undefined,
    undefined,
    undefined,
    'MaxLength="2"',
    'MaxLength="2"',
  ])
})

test('other types have no length', () => {
  assert.deepEqual(exceeded('Edm.Int32', { maxLength: 1 }, '12345'), [undefined])
  assert.deepEqual(exceeded('Edm.Guid', { maxLength: 1 }, 'AAAAAAAA'), [undefined])
})

test('seconds have as many digits as Precision says, but for zeros at the end', () => {
  for (const type of ['Edm.DateTimeOffset', 'Edm.TimeOfDay', 'Edm.Duration']) {
    assert.deepEqual(exceeded(type, { precision: 2 }, '12:00:00', '12:00:00.12', '12:00:00.1200', '12:00:00.123'), [
      undefined,
      undefined,
      undefined,
      'Precision="2"',
    ])
    assert.deepEqual(exceeded(type, { precision: 0 }, '12:00:00.000', '12:00:00.1'), [undefined, 'Precision="0"'])
    assert.deepEqual(exceeded(type, {}, '12:00:00.123456'), [undefined])
  }
  assert.deepEqual(exceeded('Edm.String', { precision: 1 }, 'v1.234'), [undefined])
})

test('decimals have as many digits as Precision and Scale say', () => {
  const facets: Facets = { precision: 5, scale: 2 }
  const fitting = ['0', '123.45', '-123.45', '+123.45', '00123.45', '.45', '123.', '123.4500']
  assert.deepEqual(
    exceeded('Edm.Decimal', facets, ...fitting),
    fitting.map(() => undefined),
  )
  assert.deepEqual(exceeded('Edm.Decimal', facets, '1.234', '-0.001'), ['Scale="2"', 'Scale="2"'])
  // What Scale leaves for the digits before the point is theirs, also where none is behind it.
  assert.deepEqual(exceeded('Edm.Decimal', facets, '1234', '-1234.5'), ['Precision="5"', 'Precision="5"'])
})

test('without a Scale that is a number all digits count, and a fraction of zeros is one', () => {
  assert.deepEqual(
    exceeded('Edm.Decimal', { precision: 3, scale: 'variable' }, '12.3', '1.23', '123', '12.34', '1234'),
    [undefined, undefined, undefined, 'Precision="3"', 'Precision="3"'],
  )
  assert.deepEqual(exceeded('Edm.Decimal', { precision: 3 }, '123.0', '12.000'), ['Precision="3"', undefined])
})

test('as many digits behind the point as Precision has leave none before it', () => {
  assert.deepEqual(exceeded('Edm.Decimal', { precision: 2, scale: 2 }, '0.12', '1.12'), [undefined, 'Precision="2"'])
  // A Scale greater than Precision is told by another rule.
  assert.deepEqual(exceeded('Edm.Decimal', { precision: 1, scale: 2 }, '1.12'), [undefined])
})

test('without Precision any number of digits stands before the point', () => {
  assert.deepEqual(exceeded('Edm.Decimal', { scale: 1 }, '1234567.8', '1.23'), [undefined, 'Scale="1"'])
})

test('numbers with an exponent, and texts that are not numbers, are left out', () => {
  const facets: Facets = { precision: 1, scale: 0 }
  for (const text of ['1e5', '1.5E2', '12.3e4', 'INF', '1.x', 'x.1', '1-2']) {
    assert.deepEqual(exceeded('Edm.Decimal', facets, text), [undefined], text)
  }
})
