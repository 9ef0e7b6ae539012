import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondsOf, timestampAt } from './whole-seconds'

const NEW_YEAR_2020 = 1_577_836_800

const cases: readonly (readonly [string, string])[] = [
  ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
  ['2020-01-01t02:00:00.999999999999+02:00', '2020-01-01T00:00:00Z'],
  ['2019-12-31T18:30:00.5-05:30', '2020-01-01T00:00:00Z'],
  ['1969-12-31T23:59:59.000000000001z', '1969-12-31T23:59:59Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
  ['1969-12-31T23:59Z', '1969-12-31T23:59:00Z'],
  ['9999-12-31T23:59:59.9-08:00', '9999-12-31T23:59:59Z'],
  ['0000-01-01T00:00:00+14:00', '0000-01-01T00:00:00Z'],
]

for (const [text, second] of cases) {
  test(`${text} lies in the second ${second}`, () => {
    assert.deepEqual(secondsOf([{ Changed: text }], 'Changed').map(timestampAt), [second])
  })
}

test('records without a timestamp that can be read are left out', () => {
  const records = [{}, { Changed: null }, { Changed: 'yesterday' }, { Changed: 5 }, { Changed: '2020-01-01T00:00:00Z' }]
  assert.deepEqual(secondsOf(records, 'Changed'), [NEW_YEAR_2020])
})
