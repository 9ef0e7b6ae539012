import { type BarChartOptions, BarChart as ChartistBarChart } from 'chartist'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import './bar-chart.css'
import './chart-styles'

interface BarChartProps {
  /** Names of the groups of bars, from top to bottom. */
  readonly labels: readonly string[]
  readonly series: readonly BarSeries[]
  /** Writes a value at the end of its bar. */
  readonly format: (value: number) => string
}

/** One bar in each group. Bars of `average` are narrower than those of `available`. */
export interface BarSeries {
  readonly name: string
  /** `available` for what is measured, `average` for what it is compared with. */
  readonly color: 'available' | 'average'
  /** By group; null where there is no bar. */
  readonly values: readonly (number | null)[]
}

const BAR_DISTANCE = 17
const AXIS_HEIGHT = 24
const LETTER_WIDTH = 7.2

const ticks = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/**
 * Horizontal bars, without animation. Screen readers skip them: a table beside them has the same figures and changes with
 * them.
 */
export function BarChart({ labels, series, format }: BarChartProps) {
  const container = useRef<HTMLDivElement>(null)
  const chart = useRef<ChartistBarChart | null>(null)
  useLayoutEffect(() => {
    const data = dataOf(labels, series)
    const options = optionsFor(labels, series)
    chart.current =
      chart.current?.update(data, options) ?? withValues(new ChartistBarChart(container.current, data, options), format)
  })
  useEffect(
    () => () => {
      chart.current?.detach()
    },
    [],
  )
  return (
    <figure class="bar-chart" aria-hidden="true">
      <div ref={container} />
      <figcaption>
        {series.map(({ name, color }) => (
          <span key={name}>
            <span class={`swatch swatch-${color}`} />
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const optionsFor = (labels: readonly string[], series: readonly BarSeries[]): BarChartOptions => ({
  horizontalBars: true,
  reverseData: true,
  seriesBarDistance: BAR_DISTANCE,
  height: AXIS_HEIGHT + labels.length * (series.length * BAR_DISTANCE + 12),
  low: 0,
  chartPadding: { top: 4, right: 64, bottom: 0, left: 0 },
  axisX: { offset: AXIS_HEIGHT, scaleMinSpace: 48, labelInterpolationFnc: (value) => ticks.format(Number(value)) },
  axisY: { offset: labelWidth(labels), showGrid: false },
})

function withValues(chart: ChartistBarChart, format: BarChartProps['format']): ChartistBarChart {
  chart.on('draw', (drawn) => {
    if (drawn.type !== 'bar') return
    const text = { x: drawn.x2 + 6, y: drawn.y2 + 4 }
    drawn.group.elem('text', text, 'bar-value').text(format(Number(drawn.element.attr('ct:value'))))
  })
  // A drawing with a viewBox shrinks with its paper; Chartist draws it anew for the screen only.
  chart.on('created', ({ svg }) => svg.attr({ viewBox: `0 0 ${svg.width()} ${svg.height()}` }))
  return chart
}

const dataOf = (labels: readonly string[], series: readonly BarSeries[]) => ({
  labels: [...labels],
  series: series.map(({ name, color, values }) => ({ name, className: `bars-${color}`, data: [...values] })),
})

const labelWidth = (labels: readonly string[]): number =>
  Math.min(180, Math.max(...labels.map(({ length }) => length)) * LETTER_WIDTH + 12)
