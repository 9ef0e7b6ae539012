import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaName } from './areas'
import { drawingOf, SIZES } from './shapes'

test('the world has all countries, the small ones as points', async () => {
  const drawing = await drawingOf('world')
  const { shapes, centres } = drawing
  const areas = new Map(shapes.map((shape) => [shape.area, shape]))
  assert.equal(areas.size, shapes.length)
  assert.ok(shapes.length > 230, String(shapes.length))
  for (const area of ['USA', 'CAN', 'MEX', 'DEU', 'AUS']) assert.match(areas.get(area)?.path ?? '', /^M/)
  for (const area of ['SGP', 'MLT', 'BMU']) assert.ok(areas.get(area)?.centre, area)
  const unnamed = shapes.filter(({ area }) => areaName(area) === area).map(({ area }) => area)
  assert.deepEqual(unnamed, [])
  assert.equal(await drawingOf('world'), drawing)
  for (const area of ['USA', 'DEU', 'SGP', 'USA-CA', 'CAN-ON']) assert.ok(centres.has(area), area)
})

test('North America has all states and provinces, within its size', async () => {
  const { shapes, centres } = await drawingOf('north-america')
  assert.equal(centres.size, 64)
  assert.equal(shapes.length, 64)
  const [width, height] = SIZES['north-america']
  for (const { area, path, centre } of shapes) {
    assert.notEqual(areaName(area), area)
    assert.match(path, /^M/)
    assert.ok(centre && centre[0] >= 0 && centre[0] <= width && centre[1] >= 0 && centre[1] <= height, area)
  }
  const bytes = shapes.reduce((sum, { path }) => sum + path.length, 0)
  assert.ok(bytes < 250_000, `${bytes} characters`)
})
