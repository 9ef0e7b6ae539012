/** A bar of a chart. */
export interface Bar {
  readonly label: string
  /** The whole, and the part of it that stands out. */
  readonly whole: number
  readonly part: number
}

interface FiguresChartProps {
  /** Holds what the bars are of, for those who do not see them. */
  readonly title: string
  readonly wholeName: string
  readonly partName: string
  readonly bars: readonly Bar[]
}

/** Sizes in units of the drawing, which is as wide as the page lets it be. */
const WIDTH = 400
const ROW = 38
const BREADTH = 12

/** Draws bars below their names: of each the whole, and the part that stands out. So it is read on a phone, too. It needs no script and no style of its own. */
export const FiguresChart = ({ title, wholeName, partName, bars }: FiguresChartProps) => {
  const most = Math.max(1, ...bars.map(({ whole }) => whole))
  const lengthOf = (value: number) => Math.round((value / most) * WIDTH)
  const words = bars.map(({ label, whole, part }) => `${label}: ${whole} ${wholeName}, ${part} ${partName}`)
  return (
    <figure class="chart">
      <figcaption class="muted small">
        <span class="legend legend-whole">{wholeName}</span> <span class="legend legend-part">{partName}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`${title}. ${words.join('; ')}.`}
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        xmlns="http://www.w3.org/2000/svg"
      >
        {bars.map(({ label, whole, part }, index) => {
          const top = index * ROW + 20
          return (
            <g>
              <text x={0} y={top - 6}>
                {shortened(label)}
              </text>
              <text class="chart-value" x={WIDTH} y={top - 6} text-anchor="end">
                {`${whole} / ${part}`}
              </text>
              <rect class="bar-whole" x={0} y={top} width={lengthOf(whole)} height={BREADTH} />
              <rect class="bar-part" x={0} y={top + 3} width={lengthOf(part)} height={6} />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

const LONGEST_LABEL = 36

const shortened = (label: string): string =>
  label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`
