import { useMemo } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/data-compatibility-report'
import { Menu, type Option, Segments } from '../shared/controls'
import { ElementControls } from '../shared/element-controls'
import { ALL_RESOURCES } from '../shared/element-filters'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { type ComparisonFilters, comparisonFiltersInWords, filtered, noFilters } from './comparison-filters'
import { elementRows, kinds } from './element-rows'
import { ElementTable } from './element-table'
import { spreadChoices } from './spreads'
import { WideTable } from './wide-table'

interface ElementsViewProps {
  readonly report: DataCompatibilityReport
  readonly filters: ComparisonFilters
  readonly onFilters: (filters: ComparisonFilters) => void
}

/** Every element of every result, with search and filters. */
export function ElementsView({ report, filters, onFilters }: ElementsViewProps) {
  const { results, resources } = report
  const rows = useMemo(() => elementRows(report), [report])
  const choices = useMemo(() => spreadChoices(results), [results])
  const found = useMemo(() => filtered(rows, filters, choices), [rows, filters, choices])
  const set = (changed: Partial<ComparisonFilters>) => onFilters({ ...filters, ...changed })
  const words = comparisonFiltersInWords(filters, choices)
  return (
    <Section
      id="elements"
      title="All elements"
      intro="Types are shown as each result declares them; percentages are shares of the records that it was sampled by."
    >
      <ElementControls
        view="elements"
        resources={[
          { value: ALL_RESOURCES, label: 'All Resources' },
          ...resources.map(({ resourceName }) => ({ value: resourceName, label: resourceName })),
        ]}
        filters={filters}
        onFilters={onFilters}
        search={{
          label: 'Search elements',
          query: filters.query,
          onQuery: (query) => set({ query }),
          onClear: () => onFilters(noFilters),
        }}
      >
        <Menu label="Advertised" value={filters.spread} options={choices} onChange={(spread) => set({ spread })} />
        <Segments
          legend="Kind"
          name="kind"
          options={kindOptions}
          value={filters.kind}
          onChange={(kind) => set({ kind })}
        />
        <Segments
          legend="Types of a Field"
          name="types"
          options={types}
          value={filters.types}
          onChange={(wanted) => set({ types: wanted })}
        />
      </ElementControls>
      <p id="elements-found" role="status" tabIndex={-1}>
        {count(found.length)} of {count(rows.length)} elements: {words}
      </p>
      <WideTable results={results.length}>
        <ElementTable found={found} results={results} caption={words} />
      </WideTable>
    </Section>
  )
}

const kindOptions: readonly Option<ComparisonFilters['kind']>[] = [
  { value: 'all', label: 'All' },
  ...kinds.map(({ kind, label }) => ({ value: kind, label })),
]

const types: readonly Option<ComparisonFilters['types']>[] = [
  { value: 'all', label: 'All' },
  { value: 'incompatible', label: 'Do not fit' },
  { value: 'representation', label: 'Other representation' },
]
