import { useState } from 'preact/hooks'
import type { PerformanceView } from '../../results/summary/performance-view'
import { BarChart, type BarSeries } from '../shared/bar-chart'
import { measure } from '../shared/numbers'
import { Segments } from '../shared/segments'
import { type Metric, metrics } from './metrics'

/** Figures of a run that may be shown. */
export type Measured = Extract<PerformanceView, { kind: 'measured' }>

/** One figure of all Resources, as bars. */
export function PerformanceChart({ rows, hasAverages }: Pick<Measured, 'rows' | 'hasAverages'>) {
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
    <div class="panel performance-panel">
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
