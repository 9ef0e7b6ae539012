import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instantOf } from './timestamp'

test('one point in time has one instant, however it is written', () => {
  const instant = instantOf('2020-07-07T17:36:14Z')
  assert.ok(instant)
  for (const text of [
    '2020-07-07T17:36:14.000Z',
    '2020-07-07T17:36:14.000000000000Z',
    '2020-07-07T19:36:14+02:00',
    '2020-07-07T12:06:14-05:30',
    '2020-07-08t00:06:14+06:30',
  ]) {
    assert.equal(instantOf(text), instant, text)
  }
  assert.equal(instantOf('2020-07-07T17:36Z'), instantOf('2020-07-07T17:36:00Z'))
})

test('twelve decimals are told apart', () => {
  const [earlier, later] = [
    instantOf('2020-01-01T00:00:00.000000000001Z'),
    instantOf('2020-01-01T00:00:00.000000000002Z'),
  ]
  assert.ok(earlier !== undefined && later !== undefined)
  assert.equal(later - earlier, 1n)
})

test('milliseconds agree with those of a Date', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      (date) => assert.equal(instantOf(date.toISOString()), BigInt(date.getTime()) * 1_000_000_000n),
    ),
  )
})

test('what is no Edm.DateTimeOffset has no instant', () => {
  for (const text of [
    '',
    '2020-07-07',
    '2020-07-07T17:36:14',
    '2020-07-07 17:36:14Z',
    '2020-13-07T17:36:14Z',
    '2020-07-07T24:00:00Z',
    '2020-07-07T17:36:14.Z',
    '2020-07-07T17:36:14.0000000000001Z',
    'yesterday',
  ]) {
    assert.equal(instantOf(text), undefined, text)
  }
})
