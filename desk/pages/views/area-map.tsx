import { areaName } from '../../map/areas'
import type { AreaCount } from '../../map/count-areas'
import { type AreaShape, SIZES, type View } from '../../map/shapes'

/** Says how many shades there are; the darkest is that of the area with the most. */
const SHADES = 5

/** Returns the shade of a number, from 1: by its root, so that middling numbers are told from small ones. */
export const shadeOf = (count: number, greatest: number): number =>
  Math.min(SHADES, Math.max(1, Math.ceil(SHADES * Math.sqrt(count / greatest))))

/** A map whose areas have a shade by their numbers. The table beside it says the same to whoever does not see it. */
export const AreaMap = (props: { view: View; shapes: readonly AreaShape[]; counts: readonly AreaCount[] }) => {
  const [width, height] = SIZES[props.view]
  const counts = new Map(props.counts.map(({ area, count }) => [area, count]))
  const greatest = Math.max(1, ...counts.values())
  const words = `Map: ${props.counts.length} areas with numbers, which the table lists`
  return (
    <figure class="area-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        {props.shapes.map((shape) => (
          <Area shape={shape} count={counts.get(shape.area)} greatest={greatest} />
        ))}
      </svg>
      <figcaption class="area-legend muted small">
        <span>Fewer</span>
        {Array.from({ length: SHADES }, (_, index) => (
          <span class={`area-key shade-${index + 1}`} />
        ))}
        <span>{`More, up to ${greatest}`}</span>
      </figcaption>
    </figure>
  )
}

const Area = ({ shape, count, greatest }: { shape: AreaShape; count: number | undefined; greatest: number }) => {
  const look = count === undefined ? 'area' : `area shade-${shadeOf(count, greatest)}`
  const title = <title>{count === undefined ? areaName(shape.area) : `${areaName(shape.area)}: ${count}`}</title>
  if (shape.path !== '')
    return (
      <path class={look} d={shape.path}>
        {title}
      </path>
    )
  // A country that is too small to be seen is shown where it has a number.
  if (shape.centre === undefined || count === undefined) return null
  return (
    <circle class={look} cx={shape.centre[0]} cy={shape.centre[1]} r={4}>
      {title}
    </circle>
  )
}
