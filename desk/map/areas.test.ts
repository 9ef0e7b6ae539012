import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaName, placeOf } from './areas'

test('an organization is where its values say, in codes and in names', () => {
  const california = { country: 'USA', region: 'USA-CA' }
  for (const [country, state] of [
    ['US', 'CA'],
    ['us ', 'California'],
    ['USA', 'ca'],
    ['United States of America', 'CA'],
    [null, 'California'],
    ['', 'CA'],
  ] as const)
    assert.deepEqual(placeOf(country, state), california, `${country} ${state}`)
  assert.deepEqual(placeOf(null, 'ON'), { country: 'CAN', region: 'CAN-ON' })
  assert.deepEqual(placeOf('DE', 'BY'), { country: 'DEU', region: undefined })
  assert.deepEqual(placeOf('CA', 'Somewhere'), { country: 'CAN', region: undefined })
  for (const [country, state] of [
    [null, null],
    ['ZZ', 'CA'],
    ['Nowhere', 'CA'],
    ['XXX', null],
    ['constructor', 'constructor'],
  ] as const)
    assert.equal(placeOf(country, state), undefined, `${country} ${state}`)
  assert.deepEqual(['USA', 'USA-CA', 'CAN-QC', 'DEU', 'QQQ'].map(areaName), [
    'United States of America',
    'California',
    'Quebec',
    'Germany',
    'QQQ',
  ])
})
