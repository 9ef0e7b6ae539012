import type { ExplorerResource } from '../../../results/summary/explorer'
import { Badge } from '../../shared/badge'
import { type Column, FiguresTable } from '../../shared/figures-table'
import { count } from '../../shared/numbers'
import { isOffered } from './field-filters'

interface ResourceTableProps {
  readonly resources: readonly ExplorerResource[]
  readonly onChoose: (resourceName: string) => void
}

/** All Resources with their figures. Choosing one lists its Fields. */
export const ResourceTable = ({ resources, onChoose }: ResourceTableProps) => (
  <FiguresTable
    caption="Resources of the Data Dictionary and of the server. Choose one to see its Fields."
    columns={resourceColumns(onChoose)}
    rows={resources}
    keyOf={({ name }) => name}
  />
)

const resourceColumns = (onChoose: ResourceTableProps['onChoose']): readonly Column<ExplorerResource>[] => [
  {
    label: 'Resource',
    sortBy: ({ name }) => name,
    cell: ({ name }) => (
      <button type="button" class="link-button" onClick={() => onChoose(name)}>
        {name}
      </button>
    ),
  },
  { label: 'Standing', sortBy: ({ standing }) => standing, cell: ({ standing }) => standing },
  {
    label: 'Offered',
    sortBy: (resource) => (resource.isOffered ? 'offered' : 'not offered'),
    cell: (resource) =>
      resource.isOffered ? <Badge tone="good">offered</Badge> : <Badge tone="neutral">not offered</Badge>,
  },
  {
    label: 'Fields',
    isNumber: true,
    sortBy: ({ fields }) => fields.length,
    cell: ({ fields }) => count(fields.length),
  },
  {
    label: 'Fields offered',
    isNumber: true,
    sortBy: offeredFields,
    cell: (resource) => count(offeredFields(resource)),
  },
  {
    label: 'Fields failed',
    isNumber: true,
    sortBy: failedFields,
    cell: (resource) => count(failedFields(resource)),
  },
  {
    label: 'Records sampled',
    isNumber: true,
    sortBy: ({ records }) => records ?? null,
    cell: ({ records }) => count(records),
  },
]

function offeredFields({ fields }: ExplorerResource): number {
  return fields.filter(isOffered).length
}

function failedFields({ fields }: ExplorerResource): number {
  return fields.filter(({ outcome }) => outcome === 'failed').length
}
