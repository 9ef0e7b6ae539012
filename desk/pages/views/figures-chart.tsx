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
const WIDTH = 640
const LABEL_WIDTH = 190
const VALUE_WIDTH = 110
const ROW = 26
const BREADTH = 12

/** Draws bars: of each the whole, and the part that stands out. It needs no script and no style of its own. */
export const FiguresChart = ({ title, wholeName, partName, bars }: FiguresChartProps) => {
  const most = Math.max(1, ...bars.map(({ whole }) => whole))
  const lengthOf = (value: number) => Math.round((value / most) * (WIDTH - LABEL_WIDTH - VALUE_WIDTH))
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
          const middle = index * ROW + ROW / 2
          return (
            <g>
              <text class="chart-label" x={LABEL_WIDTH - 10} y={middle + 4} text-anchor="end">
                {shortened(label)}
              </text>
              <rect
                class="bar-whole"
                x={LABEL_WIDTH}
                y={middle - BREADTH / 2}
                width={lengthOf(whole)}
                height={BREADTH}
              />
              <rect class="bar-part" x={LABEL_WIDTH} y={middle - 3} width={lengthOf(part)} height={6} />
              <text class="chart-value" x={LABEL_WIDTH + lengthOf(whole) + 8} y={middle + 4}>
                {`${whole} / ${part}`}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

const LONGEST_LABEL = 24

const shortened = (label: string): string =>
  label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`
