import type { Child } from 'hono/jsx'
import { areaName } from '../../map/areas'
import type { OrganizationPoint } from '../../map/points'
import { type AreaShape, SIZES, type View } from '../../map/shapes'
import type { ShownArea } from '../../map/shown-areas'
import { count as written } from './parts'

/** Says how many shades there are; the darkest is that of the area with the most. */
const SHADES = 5

/** Returns the shade of a number, from 1: by its root, so that middling numbers are told from small ones. */
export const shadeOf = (count: number, greatest: number): number =>
  Math.min(SHADES, Math.max(1, Math.ceil(SHADES * Math.sqrt(count / greatest))))

/** Returns where the table beside the map says something of an area, or of an organization. */
export const areaRow = (area: string): string => `area-${area}`
export const organizationRow = (uoi: string): string => `organization-${encodeURIComponent(uoi)}`

/** Says how many organizations an area has: besides those that are shown by name there may be others, of whom no number is told. */
export const countOf = ({ count, madeAt }: ShownArea): string =>
  `${written(count)}${madeAt === undefined ? ' or more' : ''}`

interface AreaMapProps {
  readonly view: View
  readonly shapes: readonly AreaShape[]
  readonly counts: readonly ShownArea[]
  readonly points: readonly OrganizationPoint[]
}

/**
 * A map whose areas have a shade by their numbers, and points for organizations that show themselves. Each of them is a link to its
 * row in the tables beside it, so that it is reached by keyboard and read out.
 */
export const AreaMap = ({ view, shapes, counts, points }: AreaMapProps) => {
  const [width, height] = SIZES[view]
  const numbers = new Map(counts.map((each) => [each.area, each]))
  const greatest = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <figure class="area-map" aria-label="Map">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>Certified organizations by area</title>
        {shapes.map((shape) => (
          <Area shape={shape} shown={numbers.get(shape.area)} greatest={greatest} />
        ))}
        {points.map(({ organization: { uoi, name }, at: [x, y] }) => (
          <MapLink to={organizationRow(uoi)} words={name}>
            <circle class="map-point" cx={x} cy={y} r={4} />
          </MapLink>
        ))}
      </svg>
      <figcaption class="area-legend muted small">
        <span>Fewer</span>
        {Array.from({ length: SHADES }, (_, index) => (
          <span class={`area-key shade-${index + 1}`} />
        ))}
        <span>{`More, up to ${greatest}`}</span>
        {points.length === 0 ? null : (
          <span class="point-legend">
            <span class="point-key" />
            An organization, somewhere in its area
          </span>
        )}
      </figcaption>
    </figure>
  )
}

const MapLink = ({ to, words, children }: { to: string; words: string; children: Child }) => (
  <a href={`#${to}`} aria-label={words}>
    {children}
    <title>{words}</title>
  </a>
)

const Area = ({ shape, shown, greatest }: { shape: AreaShape; shown: ShownArea | undefined; greatest: number }) => {
  if (shown === undefined) return shape.path === '' ? null : <path class="area" d={shape.path} />
  const look = `area shade-${shadeOf(shown.count, greatest)}`
  return (
    <MapLink to={areaRow(shape.area)} words={`${areaName(shape.area)}: ${countOf(shown)}`}>
      {/* A country that is too small to be seen is shown as a point. */}
      {shape.path === '' ? (
        <circle class={look} cx={shape.centre?.[0]} cy={shape.centre?.[1]} r={4} />
      ) : (
        <path class={look} d={shape.path} />
      )}
    </MapLink>
  )
}
