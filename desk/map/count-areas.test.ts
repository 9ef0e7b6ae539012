import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { areaName, placeOf } from './areas'
import { type AreaCounts, countAreas } from './count-areas'

const places = (country: string, count: number, region?: string) =>
  Array.from({ length: count }, () => ({ country, region: region === undefined ? undefined : `${country}-${region}` }))

test('an area with fewer organizations than the minimum is as one without any', () => {
  const all = [...places('USA', 7, 'CA'), ...places('CAN', 5, 'ON'), ...places('MEX', 4)]
  assert.deepEqual(countAreas(all, 5).countries, {
    areas: [
      { area: 'USA', count: 7 },
      { area: 'CAN', count: 5 },
    ],
    elsewhere: undefined,
  })
  assert.deepEqual(countAreas([...all, undefined], 5).countries.elsewhere, 5)
  assert.deepEqual(countAreas(all, 6).regions, { areas: [{ area: 'USA-CA', count: 7 }], elsewhere: 9 })
  assert.deepEqual(countAreas(places('USA', 5), 5).countries.elsewhere, 0)
  const nothing = { areas: [], elsewhere: 0 }
  assert.deepEqual(countAreas([], 5), { countries: nothing, regions: nothing })
})

test('a state is left out where the rest of its country were too few', () => {
  const california = places('USA', 7, 'CA')
  const texas = places('USA', 5, 'TX')
  assert.deepEqual(countAreas([...california, ...texas], 5).regions.areas.length, 2)
  const withTwo = countAreas([...california, ...texas, ...places('USA', 2, 'NV')], 5)
  assert.deepEqual(withTwo.countries.areas, [{ area: 'USA', count: 14 }])
  assert.deepEqual(withTwo.regions, { areas: [{ area: 'USA-CA', count: 7 }], elsewhere: 7 })
})

const anyPlaces = fc.array(fc.constantFrom(undefined, 'USA-CA', 'USA-TX', 'USA-NV', 'CAN-ON', 'CAN-QC', 'MEX', 'DEU'), {
  maxLength: 60,
})

const placeIn = (area: string | undefined) =>
  area === undefined ? undefined : { country: area.slice(0, 3), region: area.includes('-') ? area : undefined }

const isTellable = (count: number, minimum: number) => count === 0 || count >= minimum
const sumOf = (counts: AreaCounts['areas']) => counts.reduce((sum, { count }) => sum + count, 0)

function assertTrue({ areas: told, elsewhere }: AreaCounts, areas: readonly (string | undefined)[], minimum: number) {
  for (const { area, count } of told)
    assert.deepEqual([count, count >= minimum], [areas.filter((each) => each?.startsWith(area)).length, true], area)
  const rest = areas.length - sumOf(told)
  assert.equal(elsewhere, isTellable(rest, minimum) ? rest : undefined)
}

test('no number that is told is below the minimum, nor the difference of a country and its states', () => {
  fc.assert(
    fc.property(anyPlaces, fc.integer({ min: 3, max: 6 }), (areas, minimum) => {
      const { countries, regions } = countAreas(areas.map(placeIn), minimum)
      for (const counts of [countries, regions]) assertTrue(counts, areas, minimum)
      for (const { area, count } of countries.areas)
        assert.ok(isTellable(count - sumOf(regions.areas.filter((each) => each.area.startsWith(area))), minimum), area)
      for (const { area } of regions.areas) assert.ok(countries.areas.some((each) => area.startsWith(each.area)))
    }),
  )
})

test('three organizations of one country and one of another tell nothing of the latter', () => {
  const three = countAreas(places('USA', 3), 3)
  const { areas, elsewhere } = countAreas([...places('USA', 3), ...places('DEU', 1)], 3).countries
  assert.deepEqual(areas, three.countries.areas)
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
