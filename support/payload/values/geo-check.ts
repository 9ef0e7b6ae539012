import { isJsonObject } from '../../odata/json-value'
import { shortened, typeOfValue, wrongType } from './describe-value'
import { FITS, type ValueCheck } from './value-check'

/** The GeoJSON types, and under which name each keeps its content (RFC 7946, 3.1 and 1.4). */
const CONTENT: ReadonlyMap<string, 'coordinates' | 'geometries'> = new Map([
  ['Point', 'coordinates'],
  ['LineString', 'coordinates'],
  ['Polygon', 'coordinates'],
  ['MultiPoint', 'coordinates'],
  ['MultiLineString', 'coordinates'],
  ['MultiPolygon', 'coordinates'],
  ['GeometryCollection', 'geometries'],
])

/**
 * A GeoJSON object of the shape that the type names (OData JSON 4.01, 7.1). Positions are not looked into.
 *
 * @param type e.g. `Edm.GeographyPoint`; `Edm.Geography` takes any shape
 */
export function geoCheck(type: string): ValueCheck {
  const shape = type.replace(/^Edm\.(?:Geography|Geometry)/, '').replace(/^Collection$/, 'GeometryCollection')
  const expected = shape === '' ? 'a GeoJSON geometry' : `a GeoJSON ${shape}`
  return (value) => {
    if (!isJsonObject(value)) return wrongType('an object', value)
    const named = value['type']
    const content = typeof named === 'string' && (shape === '' || named === shape) ? CONTENT.get(named) : undefined
    if (content !== undefined && Array.isArray(value[content])) return FITS
    const found =
      typeof named === 'string' ? shortened(`an object with type ${named}`) : `type is ${typeOfValue(named)}`
    return [{ rule: 'format', expected, found }]
  }
}
