import { useState } from 'preact/hooks'
import type { PerformanceData, PerformanceRow } from '../../results/summary-data'
import { BarChart, type BarSeries } from '../shared/bar-chart'
import { Segments } from '../shared/controls'
import { type Column, FiguresTable } from '../shared/figures-table'
import { Notice } from '../shared/notice'
import { measure } from '../shared/numbers'
import { Section } from '../shared/section'

const INTRO =
  'How fast the server answered while it was sampled. Payload size and response time are those of an average page of ' +
  'records; throughput is payload size divided by response time.'

interface PerformanceViewProps {
  readonly performance: PerformanceData | null
  /** The reason why nothing was sampled; null where something was. */
  readonly notSampled: string | null
}

/** Shows how fast the server answers, or the reason why that is not shown. */
export const PerformanceView = (props: PerformanceViewProps) => (
  <Section id="performance" title="Performance" intro={INTRO}>
    <PerformanceFigures {...props} />
  </Section>
)

function PerformanceFigures({ performance, notSampled }: PerformanceViewProps) {
  if (performance?.kind === 'opted out') {
    return <Notice title="Opted out">The provider has chosen not to show how fast the server answers.</Notice>
  }
  if (performance === null || performance.rows.length === 0) {
    return <Notice title="Performance: N/A">{notSampled ?? 'No page of records was measured.'}</Notice>
  }
  return (
    <>
      <PerformanceChart {...performance} />
      <PerformanceTable {...performance} />
    </>
  )
}

type Metric = keyof PerformanceRow['figures']

/** The figures by their names in the reports of RESO, in their order. */
const metrics: readonly { readonly value: Metric; readonly label: string; readonly unit: string }[] = [
  { value: 'payloadSizeMB', label: 'Payload size', unit: 'MB' },
  { value: 'responseTimeSeconds', label: 'Response time', unit: 's' },
  { value: 'throughputMBPerSecond', label: 'Throughput', unit: 'MB/s' },
  { value: 'secondsPer1000Records', label: 'Estimated seconds per 1,000 records', unit: 's' },
]

type MeasuredProps = Pick<Extract<PerformanceData, { kind: 'measured' }>, 'rows' | 'hasAverages'>

/** One figure of all Resources, as bars. */
function PerformanceChart({ rows, hasAverages }: MeasuredProps) {
  const [metric, setMetric] = useState<Metric>('responseTimeSeconds')
  const chosen = metrics.find(({ value }) => value === metric)
  const server: BarSeries = {
    name: 'This server',
    color: 'available',
    values: rows.map(({ figures }) => figures[metric]),
  }
  const average: BarSeries = {
    name: 'Industry average',
    color: 'average',
    values: rows.map((row) => row.average?.[metric] ?? null),
  }
  return (
    <div class="panel stack">
      <div class="controls">
        <Segments legend="Chart" name="metric" options={metrics} value={metric} onChange={setMetric} />
      </div>
      <p class="muted small" role="status">
        {chosen?.label} ({chosen?.unit}) by Resource. The table below has all figures.
      </p>
      <BarChart
        labels={rows.map(({ resourceName }) => resourceName ?? 'All')}
        series={hasAverages ? [server, average] : [server]}
        format={measure}
      />
    </div>
  )
}

/** All figures of all Resources, beside the averages of other results. */
const PerformanceTable = ({ rows, hasAverages }: MeasuredProps) => (
  <FiguresTable
    caption="Performance by Resource. All: the average of the Resources, each of which counts the same."
    columns={[
      {
        label: 'Resource',
        cell: ({ resourceName }) => resourceName ?? 'All',
        sortBy: ({ resourceName }) => resourceName,
      },
      ...(hasAverages ? columnsWithAverages : columns),
    ]}
    rows={rows.filter(({ resourceName }) => resourceName !== null)}
    keyOf={({ resourceName }) => resourceName ?? 'All'}
    pinned={rows.find(({ resourceName }) => resourceName === null)}
  />
)

const figureColumn = (
  names: Pick<Column<PerformanceRow>, 'label' | 'group'>,
  figure: (row: PerformanceRow) => number | null,
): Column<PerformanceRow> => ({ ...names, isNumber: true, cell: (row) => measure(figure(row)), sortBy: figure })

const columns = metrics.map(({ value, label, unit }) =>
  figureColumn({ label: `${label} (${unit})` }, ({ figures }) => figures[value]),
)

const columnsWithAverages = metrics.flatMap(({ value, label, unit }) => {
  const group = `${label} (${unit})`
  return [
    figureColumn({ label: 'This server', group }, ({ figures }) => figures[value]),
    figureColumn({ label: 'Industry average', group }, ({ average }) => average?.[value] ?? null),
  ]
})
