import type { DataElements, ElementsRow } from '../../results/summary-data'
import { BarChart, type BarSeries } from '../shared/bar-chart'
import { standingTexts } from '../shared/element-filters'
import { type Column, FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { type ElementFigures, type ElementsChoice, figuresOf, resourceLabel, thresholdTexts } from './elements-choice'

interface ElementsPanelProps {
  readonly title: string
  readonly kind: 'fields' | 'lookups'
  readonly row: ElementsRow
  readonly choice: ElementsChoice
  readonly hasAverages: boolean
}

/** Fields or lookups of one Resource, as bars and as a table of the same figures. */
export function ElementsPanel({ title, kind, row, choice, hasAverages }: ElementsPanelProps) {
  const { advertised, available, averageAdvertised, averageAvailable } = figuresOf(row, kind, choice)
  const labels = ['Advertised', `Available ${thresholdTexts[choice.threshold].label}`]
  const server: BarSeries = { name: 'This server', color: 'available', values: [advertised, available] }
  const average: BarSeries = {
    name: 'Industry average',
    color: 'average',
    values: [averageAdvertised, averageAvailable],
  }
  const series = hasAverages ? [server, average] : [server]
  return (
    <Section id={`elements-${kind}`} title={title}>
      <div class="panel stack elements-panel">
        <BarChart labels={labels} series={series} format={count} />
        <FiguresTable
          caption={`${title} of ${resourceLabel(row.resourceName)}`}
          columns={seriesColumns(series, title)}
          rows={labels.map((label, index) => ({ label, values: series.map(({ values }) => values[index] ?? null) }))}
          keyOf={({ label }) => label}
        />
        {row.average !== null && hasAverages && (
          <p class="muted small">
            Averages are taken over {count(row.average.results)} results; those of available elements over the{' '}
            {count(row.average.resultsSampled)} of them that were sampled.
          </p>
        )}
      </div>
    </Section>
  )
}

interface PanelRow {
  readonly label: string
  /** A value for each series. */
  readonly values: readonly (number | null)[]
}

const seriesColumns = (series: readonly BarSeries[], title: string): readonly Column<PanelRow>[] => [
  { label: title, cell: ({ label }) => label },
  ...series.map(
    ({ name }, index): Column<PanelRow> => ({
      label: name,
      isNumber: true,
      cell: ({ values }) => count(values[index]),
    }),
  ),
]

interface ElementsByResourceProps extends Pick<DataElements, 'rows'> {
  readonly choice: ElementsChoice
  readonly hasAverages: boolean
}

/** Every Resource, with the figures of the chosen elements at the chosen threshold. */
export const ElementsByResource = ({ rows, choice, hasAverages }: ElementsByResourceProps) => (
  <Section id="elements-by-resource" title="By Resource">
    <FiguresTable
      caption={`Elements: ${standingTexts[choice.standing].label}. Availability Threshold: ${thresholdTexts[choice.threshold].label}.`}
      columns={[
        { label: 'Resource', cell: resourceCell, sortBy: ({ resourceName }) => resourceName },
        ...figureColumns('fields', 'Fields', choice, hasAverages),
        ...figureColumns('lookups', 'Lookups', choice, hasAverages),
      ]}
      rows={rows.filter(({ resourceName }) => resourceName !== null)}
      keyOf={({ resourceName }) => resourceLabel(resourceName)}
      pinned={rows.find(({ resourceName }) => resourceName === null)}
    />
  </Section>
)

const resourceCell = ({ resourceName, isStandard }: ElementsRow) => (
  <>
    {resourceLabel(resourceName)}
    {!isStandard && resourceName !== null && <span class="muted small"> local</span>}
  </>
)

const figureColumns = (
  kind: 'fields' | 'lookups',
  group: string,
  choice: ElementsChoice,
  hasAverages: boolean,
): readonly Column<ElementsRow>[] =>
  (hasAverages ? [...ofServer, ...ofAverages] : ofServer).map(({ label, member }) => {
    const figure = (row: ElementsRow) => figuresOf(row, kind, choice)[member]
    return { label, group, isNumber: true, cell: (row) => count(figure(row)), sortBy: figure }
  })

interface FigureColumn {
  readonly label: string
  readonly member: keyof ElementFigures
}

const ofServer: readonly FigureColumn[] = [
  { label: 'Advertised', member: 'advertised' },
  { label: 'Available', member: 'available' },
]

const ofAverages: readonly FigureColumn[] = [
  { label: 'Industry average, advertised', member: 'averageAdvertised' },
  { label: 'Industry average, available', member: 'averageAvailable' },
]
