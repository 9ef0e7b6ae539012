import { test } from 'node:test'
import { assertExample } from '../testing/judgements'

test('geographic values are GeoJSON of the shape that the type names', () => {
  assertExample({
    attributes: 'Type="Edm.GeographyPoint"',
    right: ['{"type":"Point","coordinates":[142.1,64.1]}', 'null'],
    wrong: [
      ['{"type":"LineString","coordinates":[[1,2],[3,4]]}', 'format'],
      ['{"type":"Point"}', 'format'],
      ['{"coordinates":[1,2]}', 'format'],
      ['{"type":["Point"],"coordinates":[1,2]}', 'format'],
      ['"POINT(142.1 64.1)"', 'type'],
      ['[142.1,64.1]', 'type'],
      ['12345678901234567890', 'type'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Geometry"',
    right: ['{"type":"GeometryCollection","geometries":[]}', '{"type":"MultiPoint","coordinates":[]}'],
    wrong: [
      ['{"type":"Feature","geometry":null}', 'format'],
      ['{"type":"Feature","coordinates":[]}', 'format'],
      ['{"type":["Point"],"coordinates":[1,2]}', 'format'],
    ],
  })
})

test('coordinates are those of the shape (RFC 7946)', () => {
  const example = (type: string, right: readonly string[], wrong: readonly string[]) =>
    assertExample({
      attributes: `Type="Edm.Geography${type}"`,
      right: right.map((content) => `{"type":"${type}","coordinates":${content}}`),
      wrong: wrong.map((content) => [`{"type":"${type}","coordinates":${content}}`, 'format']),
    })
  example(
    'Point',
    ['[1,2]', '[1,2,3]', '[]', '[1.00000000000000000001,2]'],
    ['[1]', '["1","2"]', '[[1,2]]', 'null', '{}'],
  )
  example('LineString', ['[[1,2],[3,4]]'], ['[[1,2]]', '[1,2]', '[[1,2],[3]]'])
  example('MultiPoint', ['[[1,2]]', '[]'], ['[1,2]'])
  example('MultiLineString', ['[[[1,2],[3,4]]]'], ['[[1,2],[3,4]]'])
  example(
    'Polygon',
    ['[[[0,0],[1,0],[1,1],[0,0]]]'],
    ['[[[0,0],[1,0],[1,1],[0,1]]]', '[[[0,0],[1,0],[0,0]]]', '[[0,0],[1,0],[1,1],[0,0]]'],
  )
  example('MultiPolygon', ['[[[[0,0],[1,0],[1,1],[0,0]]]]'], ['[[[0,0],[1,0],[1,1],[0,0]]]'])
  assertExample({
    attributes: 'Type="Edm.GeographyCollection"',
    right: ['{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}'],
    wrong: [
      ['{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1]}]}', 'format'],
      ['{"type":"GeometryCollection","coordinates":[]}', 'format'],
      ['{"type":"GeometryCollection","geometries":[null]}', 'format'],
      ['{"type":"GeometryCollection","geometries":[{"type":["Point"],"coordinates":[1,2]}]}', 'format'],
    ],
  })
})

test('positions of more than three numbers are advised against, at any depth (RFC 7946, 3.1.1)', () => {
  const point = '{"type":"Point","coordinates":[1,2,3,4.00000000000000000001]}'
  assertExample({
    attributes: 'Type="Edm.Geography"',
    right: ['{"type":"MultiPoint","coordinates":[[1,2,3],[4,5]]}'],
    wrong: [
      [point, 'geometry'],
      ['{"type":"MultiPoint","coordinates":[[1,2,3],[1,2,3,4]]}', 'geometry'],
      [`{"type":"GeometryCollection","geometries":[${point}]}`, 'geometry'],
      ['{"type":"Point","coordinates":[1,2,3,"4"]}', 'format'],
    ],
  })
})
