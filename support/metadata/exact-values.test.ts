import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareDecimals, readDecimal, readTimestamp } from './exact-values'

const number = (text: string) => {
  const read = readDecimal(text)
  assert.ok(read, text)
  return read
}

const instant = (text: string) => {
  const read = readTimestamp(text)
  assert.ok(read, text)
  return read.instant
}

test('integers of any size compare like integers', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
      const difference = compareDecimals(number(String(left)), number(String(right)))
      assert.equal(difference, left < right ? -1 : left > right ? 1 : 0)
    }),
  )
})

test('decimals compare like the integers that they are hundredths of, however they are written', () => {
  const hundredths = (value: number) => (value / 100).toFixed(2)
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (left, right) => {
      const expected = Math.sign(left - right) + 0
      assert.equal(compareDecimals(number(hundredths(left)), number(hundredths(right))), expected)
      assert.equal(compareDecimals(number(`${left}e-2`), number(`${hundredths(right)}000`)), expected)
    }),
  )
})

test('a text that is not a number is not read', () => {
  for (const text of ['', '1.', '.5', '+1', '1e', 'NaN', 'INF', '0x1', '1e401'])
    assert.equal(readDecimal(text), undefined)
})

test('timestamps are the instants that Date knows, plus their fraction', () => {
  const dates = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(dates, fc.nat(999_999_999), fc.integer({ min: -840, max: 840 }), (date, picoseconds, offset) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
      const zone = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
      const text = `${local}${String(picoseconds).padStart(9, '0')}${offset < 0 ? '-' : '+'}${zone}`
      assert.equal(instant(text), BigInt(date.getTime()) * 10n ** 9n + BigInt(picoseconds))
    }),
  )
})

test('seconds may be absent, letters small; other forms are not timestamps', () => {
  assert.equal(instant('2024-01-01t12:00z'), instant('2024-01-01T12:00:00.0Z'))
  for (const text of [
    '2024-01-01',
    '2024-01-01T12:00',
    '2024-1-1T12:00Z',
    '2024-01-01T12:60Z',
    '2024-01-01T12:00:60Z',
    '2023-02-29T12:00Z',
    '2024-01-01T12:00:00.1234567890123Z',
    '2024-01-01T12:00+05',
  ]) {
    assert.equal(readTimestamp(text), undefined, text)
  }
})
