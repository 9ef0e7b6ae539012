import { ExactNumber, isJsonObject, type JsonObject, type JsonValue, numberText } from '../../odata/json-value'
import { type Complaint, FITS, shortened, typeOfValue, type ValueCheck, wrongType } from '../value-complaint'

/**
 * Makes the check for a GeoJSON object of the shape that the type names (OData JSON 4.01, 7.1; RFC 7946, 3.1).
 *
 * @param type e.g. `Edm.GeographyPoint`; `Edm.Geography` takes any shape
 */
export function geometryCheck(type: string): ValueCheck {
  const shape = type.replace(/^Edm\.(?:Geography|Geometry)/, '').replace(/^Collection$/, 'GeometryCollection')
  const expected = shape === '' ? 'a GeoJSON geometry' : `a GeoJSON ${shape}`
  return (value) => {
    if (!isJsonObject(value)) return wrongType('an object', value)
    const named = value['type']
    if ((shape === '' || named === shape) && isGeometry(value)) return adviceFor(value)
    const found =
      typeof named === 'string'
        ? shortened(`an object with type ${named}${faultIn(value, named)}`)
        : `type is ${typeOfValue(named)}`
    return [{ rule: 'format', expected, found }]
  }
}

/** The most numbers that a position should have (RFC 7946, 3.1.1). */
const MOST_NUMBERS = 3

/** Advises on a geometry that is right, but not as RFC 7946 would have it. */
function adviceFor(geometry: JsonObject): readonly Complaint[] {
  const long = positionsIn(geometry).find((position) => position.length > MOST_NUMBERS)
  if (long === undefined) return FITS
  const expected = 'positions of longitude, latitude and perhaps altitude, for readers may ignore further numbers'
  return [{ rule: 'geometry', expected, found: shortened(`[${long.map(numberText).join(',')}]`) }]
}

function positionsIn(value: JsonValue): readonly (readonly JsonValue[])[] {
  if (isJsonObject(value)) return positionsIn(value[contentName(value['type'])] ?? [])
  if (!Array.isArray(value)) return []
  return value.some(isNumber) ? [value] : value.flatMap(positionsIn)
}

/** Says that the content of a geometry is at fault, and not its type. */
function faultIn(value: JsonObject, type: string): string {
  if (!SHAPES.has(type) || isGeometry(value)) return ''
  const name = contentName(type)
  return `, whose ${name} are ${shortened(JSON.stringify(value[name] ?? null))}`
}

const contentName = (type: JsonValue | undefined): 'coordinates' | 'geometries' =>
  type === 'GeometryCollection' ? 'geometries' : 'coordinates'

function isGeometry(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false
  const { type } = value
  const isShape = SHAPES.get(type)
  const content = value[contentName(type)]
  // Readers may take a geometry without coordinates for null (RFC 7946, 3.1).
  return isShape !== undefined && Array.isArray(content) && (content.length === 0 || isShape(content))
}

type Shape = (content: JsonValue) => boolean

const listOf =
  (item: Shape, least = 0): Shape =>
  (content) =>
    Array.isArray(content) && content.length >= least && content.every(item)

const isNumber: Shape = (value) => typeof value === 'number' || value instanceof ExactNumber

/** Is true for a longitude and a latitude, with an altitude or without (RFC 7946, 3.1.1). */
const isPosition = listOf(isNumber, 2)

const isLine = listOf(isPosition, 2)

/** Is true for a closed line of at least four positions (RFC 7946, 3.1.6). */
const isRing: Shape = (content) =>
  Array.isArray(content) &&
  listOf(isPosition, 4)(content) &&
  JSON.stringify(content[0]) === JSON.stringify(content.at(-1))

const isPolygon = listOf(isRing)

const SHAPES: ReadonlyMap<JsonValue | undefined, Shape> = new Map([
  ['Point', isPosition],
  ['LineString', isLine],
  ['Polygon', isPolygon],
  ['MultiPoint', listOf(isPosition)],
  ['MultiLineString', listOf(isLine)],
  ['MultiPolygon', listOf(isPolygon)],
  ['GeometryCollection', listOf(isGeometry)],
])
