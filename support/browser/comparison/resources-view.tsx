import type {
  ComparedResource,
  ComparedResult,
  DataCompatibilityReport,
} from '../../results/compare/data-compatibility-report'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'
import { spreadColumns } from './categories'
import { FigureButton } from './figure-button'
import type { Filters } from './filters'
import { SpreadBar, SpreadLegend } from './spread-bar'
import { Wide } from './wide'

interface ResourcesViewProps {
  readonly report: DataCompatibilityReport
  readonly onChoose: (filters: Partial<Filters>) => void
}

/** Every Resource, and how its Fields and lookup values go together. */
export const ResourcesView = ({ report: { results, resources }, onChoose }: ResourcesViewProps) => (
  <Section id="by-resource" title="By Resource" intro="The bar of a Resource is made of its Fields.">
    <SpreadLegend hasSome={results.length > 2} />
    <Wide results={results.length}>
      <FiguresTable
        caption="Resources of all results"
        columns={[
          { label: 'Resource', cell: resourceCell, sortBy: ({ resourceName }) => resourceName },
          { label: 'Advertised by', cell: (resource) => advertisedBy(resource, results) },
          { label: 'Share', cell: ({ fields }) => <SpreadBar spreads={fields} /> },
          ...fieldColumns(results, onChoose),
          {
            label: 'Types do not fit',
            group: 'Fields',
            isNumber: true,
            cell: ({ resourceName, incompatibleFields }) => (
              <FigureButton
                figure={incompatibleFields}
                label={`Fields of ${resourceName} of types that do not fit`}
                onChoose={() => onChoose({ resource: resourceName, kind: 'Field', types: 'incompatible' })}
              />
            ),
            sortBy: ({ incompatibleFields }) => incompatibleFields,
          },
          {
            label: 'In any',
            group: 'Lookup values',
            isNumber: true,
            cell: ({ lookupValues }) => count(lookupValues.union),
            sortBy: ({ lookupValues }) => lookupValues.union,
          },
          {
            label: 'In all',
            group: 'Lookup values',
            isNumber: true,
            cell: ({ lookupValues }) => count(lookupValues.inAll),
            sortBy: ({ lookupValues }) => lookupValues.inAll,
          },
        ]}
        rows={resources}
        keyOf={({ resourceName }) => resourceName}
      />
    </Wide>
  </Section>
)

const resourceCell = ({ resourceName, standing }: ComparedResource) => (
  <>
    {resourceName} {standing === 'local' && <span class="muted small">local</span>}
  </>
)

const advertisedBy = ({ spread, in: places }: ComparedResource, results: readonly ComparedResult[]): string =>
  spread === 'in all' ? 'all' : places.map((place) => results[place]?.label).join(', ')

/** Fields are never of unknown results, values are. */
const fieldColumns = (
  results: readonly ComparedResult[],
  onChoose: ResourcesViewProps['onChoose'],
): readonly Column<ComparedResource>[] =>
  spreadColumns(results.map((result) => ({ ...result, lookupsNotKnown: 0 }))).map(({ label, spread, figure }) => ({
    label,
    group: 'Fields',
    isNumber: true,
    cell: ({ resourceName, fields }) => (
      <FigureButton
        figure={figure(fields)}
        label={`Fields of ${resourceName}, ${label}`}
        onChoose={() => onChoose({ resource: resourceName, kind: 'Field', spread })}
      />
    ),
    sortBy: ({ fields }) => figure(fields),
  }))
