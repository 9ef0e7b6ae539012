import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { areaName, placeOf } from './areas'
import { countAreas } from './count-areas'

const places = (country: string, count: number, region?: string) =>
  Array.from({ length: count }, () => ({ country, region: region === undefined ? undefined : `${country}-${region}` }))

test('an area with fewer organizations than the minimum is as one without any', () => {
  const all = [...places('USA', 7, 'CA'), ...places('CAN', 5, 'ON'), ...places('MEX', 4)]
  assert.deepEqual(countAreas(all, 'country', 5), {
    areas: [
      { area: 'USA', count: 7 },
      { area: 'CAN', count: 5 },
    ],
    elsewhere: undefined,
  })
  assert.deepEqual(countAreas([...all, undefined], 'country', 5).elsewhere, 5)
  assert.deepEqual(countAreas(all, 'region', 6), { areas: [{ area: 'USA-CA', count: 7 }], elsewhere: 9 })
  assert.deepEqual(countAreas(places('USA', 5), 'country', 5).elsewhere, 0)
  assert.deepEqual(countAreas([], 'country', 5), { areas: [], elsewhere: 0 })
})

const anyPlaces = fc.array(fc.option(fc.constantFrom('USA', 'CAN', 'MEX', 'DEU'), { nil: undefined }), {
  maxLength: 40,
})

test('no number that is told is below the minimum, and numbers add up where all are told', () => {
  fc.assert(
    fc.property(anyPlaces, fc.integer({ min: 3, max: 6 }), (countries, minimum) => {
      const given = countries.map((country) => (country === undefined ? undefined : { country, region: undefined }))
      const { areas, elsewhere } = countAreas(given, 'country', minimum)
      for (const { area, count } of areas) {
        assert.ok(count >= minimum)
        assert.equal(count, countries.filter((country) => country === area).length)
      }
      if (elsewhere === undefined) return
      assert.ok(elsewhere === 0 || elsewhere >= minimum)
      assert.equal(
        areas.reduce((sum, { count }) => sum + count, elsewhere),
        countries.length,
      )
    }),
  )
})

test('three organizations of one country and one of another tell nothing of the latter', () => {
  const three = countAreas(places('USA', 3), 'country', 3)
  const { areas, elsewhere } = countAreas([...places('USA', 3), ...places('DEU', 1)], 'country', 3)
  assert.deepEqual(areas, three.areas)
  assert.equal(elsewhere, undefined)
})

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
