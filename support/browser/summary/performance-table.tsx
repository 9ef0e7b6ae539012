import type { PerformanceRow } from '../../results/summary/performance-view'
import { FiguresTable } from '../shared/figures-table'
import { measure } from '../shared/numbers'
import type { Column } from '../shared/table-column'
import { metrics } from './metrics'
import type { Measured } from './performance-chart'

/** All figures of all Resources, beside the averages of other results. */
export const PerformanceTable = ({ rows, hasAverages }: Pick<Measured, 'rows' | 'hasAverages'>) => (
  <FiguresTable
    caption="Performance by Resource. All: the average of the Resources, of which each counts the same."
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
