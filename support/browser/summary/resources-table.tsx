import type { DataElements, ElementsRow } from '../../results/summary/data-elements'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'
import { type Choice, categories, resourceLabel, stopOf } from './choice'
import { type ElementKind, type Figures, figuresOf } from './figures'

interface ResourcesTableProps extends Pick<DataElements, 'rows'> {
  readonly choice: Choice
  readonly hasAverages: boolean
}

/** Every Resource at the category and threshold that were chosen. */
export function ResourcesTable({ rows, choice, hasAverages }: ResourcesTableProps) {
  const category = categories.find(({ value }) => value === choice.category)?.label
  const threshold = stopOf(choice.threshold)?.label
  return (
    <Section id="elements-by-resource" title="By Resource">
      <FiguresTable
        caption={`Elements: ${category}. Availability Threshold: ${threshold}.`}
        columns={[
          { label: 'Resource', cell: resourceCell, sortBy: ({ resourceName }) => resourceName },
          ...columnsOf('fields', 'Fields', choice, hasAverages),
          ...columnsOf('lookups', 'Lookups', choice, hasAverages),
        ]}
        rows={rows.filter(({ resourceName }) => resourceName !== null)}
        keyOf={({ resourceName }) => resourceLabel(resourceName)}
        pinned={rows.find(({ resourceName }) => resourceName === null)}
      />
    </Section>
  )
}

const resourceCell = ({ resourceName, isStandard }: ElementsRow) => (
  <>
    {resourceLabel(resourceName)}
    {!isStandard && resourceName !== null && <span class="muted small"> local</span>}
  </>
)

const columnsOf = (
  kind: ElementKind,
  group: string,
  choice: Choice,
  hasAverages: boolean,
): readonly Column<ElementsRow>[] =>
  (hasAverages ? [...ofServer, ...ofAverages] : ofServer).map(({ label, member }) => {
    const figure = (row: ElementsRow) => figuresOf(row, kind, choice)[member]
    return { label, group, isNumber: true, cell: (row) => count(figure(row)), sortBy: figure }
  })

type FigureColumn = { readonly label: string; readonly member: keyof Figures }

const ofServer: readonly FigureColumn[] = [
  { label: 'Advertised', member: 'advertised' },
  { label: 'Available', member: 'available' },
]

const ofAverages: readonly FigureColumn[] = [
  { label: 'Industry average, advertised', member: 'averageAdvertised' },
  { label: 'Industry average, available', member: 'averageAvailable' },
]
