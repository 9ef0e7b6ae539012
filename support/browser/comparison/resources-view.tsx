import type {
  ComparedResource,
  ComparedResult,
  DataCompatibilityReport,
  Spreads,
} from '../../results/data-compatibility-report'
import { type Column, FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { ComparisonFilters } from './comparison-filters'
import { FigureButton } from './figure-button'
import { spreadColumns } from './spreads'
import { WideTable } from './wide-table'

interface ResourcesViewProps {
  readonly report: DataCompatibilityReport
  readonly onChoose: (filters: Partial<ComparisonFilters>) => void
}

/** Every Resource, and how many of its Fields and lookup values the results have in common. */
export const ResourcesView = ({ report: { results, resources }, onChoose }: ResourcesViewProps) => (
  <Section id="by-resource" title="By Resource" intro="The bar of a Resource shows the shares of its Fields.">
    <SpreadLegend hasSome={results.length > 2} />
    <WideTable results={results.length}>
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
    </WideTable>
  </Section>
)

const resourceCell = ({ resourceName, standing }: ComparedResource) => (
  <>
    {resourceName} {standing === 'local' && <span class="muted small">local</span>}
  </>
)

const advertisedBy = ({ spread, in: places }: ComparedResource, results: readonly ComparedResult[]): string =>
  spread === 'in all' ? 'all' : places.map((place) => results[place]?.label).join(', ')

/** Leaves out "Not known": every result says which Fields it has, only lookup values may be unknown. */
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

const barParts = [
  { name: 'in-all', label: 'in all', figure: ({ inAll }: Spreads) => inAll },
  { name: 'in-some', label: 'in some', figure: ({ inSome }: Spreads) => inSome },
] as const

/** Shares of elements at a glance. Screen readers skip it, because the figures stand beside it. */
const SpreadBar = ({ spreads }: { readonly spreads: Spreads }) => (
  <span class="spread-bar" aria-hidden="true">
    {barParts.map(({ name, figure }) => (
      <span key={name} class={`spread-${name}`} style={{ flexGrow: figure(spreads) }} />
    ))}
    {spreads.onlyIn.map((figure, place) => (
      <span key={place} class="spread-only" style={{ flexGrow: figure }} />
    ))}
  </span>
)

/** The meaning of the colours of the bars. */
const SpreadLegend = ({ hasSome }: { readonly hasSome: boolean }) => (
  <p class="spread-legend small muted" aria-hidden="true">
    {barParts
      .filter(({ name }) => hasSome || name === 'in-all')
      .map(({ name, label }) => (
        <span key={name}>
          <span class={`spread-swatch spread-${name}`} /> {label}
        </span>
      ))}
    <span>
      <span class="spread-swatch spread-only" /> only in one
    </span>
  </p>
)
