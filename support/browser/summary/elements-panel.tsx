import type { ElementsRow } from '../../results/summary/data-elements'
import { BarChart, type BarSeries } from '../shared/bar-chart'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'
import { type Choice, resourceLabel, stopOf } from './choice'
import { type ElementKind, figuresOf } from './figures'

interface ElementsPanelProps {
  readonly title: string
  readonly kind: ElementKind
  readonly row: ElementsRow
  readonly choice: Choice
  readonly hasAverages: boolean
}

/** Fields or lookups of a Resource, as bars and as a table of the same figures. */
export function ElementsPanel({ title, kind, row, choice, hasAverages }: ElementsPanelProps) {
  const { advertised, available, averageAdvertised, averageAvailable } = figuresOf(row, kind, choice)
  const labels = ['Advertised', `Available ${stopOf(choice.threshold)?.label}`]
  const server: BarSeries = { name: 'This server', color: 'available', values: [advertised, available] }
  const average: BarSeries = {
    name: 'Industry average',
    color: 'average',
    values: [averageAdvertised, averageAvailable],
  }
  const series = hasAverages ? [server, average] : [server]
  return (
    <Section id={`elements-${kind}`} title={title}>
      <div class="panel elements-panel">
        <BarChart labels={labels} series={series} format={count} />
        <FiguresTable
          caption={`${title} of ${resourceLabel(row.resourceName)}`}
          columns={columnsOf(series, title)}
          rows={labels.map((label, index) => ({ label, values: series.map(({ values }) => values[index] ?? null) }))}
          keyOf={({ label }) => label}
        />
        {row.average !== null && hasAverages && (
          <p class="muted small">
            Results that averages are taken over: {count(row.average.results)}; of what is available, those that were
            sampled: {count(row.average.resultsSampled)}.
          </p>
        )}
      </div>
    </Section>
  )
}

interface PanelRow {
  readonly label: string
  /** By series. */
  readonly values: readonly (number | null)[]
}

const columnsOf = (series: readonly BarSeries[], title: string): readonly Column<PanelRow>[] => [
  { label: title, cell: ({ label }) => label },
  ...series.map(
    ({ name }, index): Column<PanelRow> => ({
      label: name,
      isNumber: true,
      cell: ({ values }) => count(values[index]),
    }),
  ),
]
