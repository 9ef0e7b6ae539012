import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDate } from './iso-date'

test('days of the calendar are dates', () => {
  for (const text of ['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    assert.equal(isDate(text), true, text)
})

test('days that do not exist are none, nor are other spellings', () => {
  const texts = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32']
  for (const text of [...texts, '2026-1-2', '26-11-22', '2026-11-22T00:00:00Z', ' 2026-11-22', '20261122', 'today', ''])
    assert.equal(isDate(text), false, text)
})
