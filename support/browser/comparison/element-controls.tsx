import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { Menu } from '../shared/menu'
import { SearchBox } from '../shared/search-box'
import { Segments } from '../shared/segments'
import { standings } from '../shared/standings'
import { type Filters, noFilters } from './filters'
import type { SpreadChoice } from './spread-choices'

interface ElementControlsProps {
  readonly report: DataCompatibilityReport
  readonly choices: readonly SpreadChoice[]
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** What elements are searched and filtered by. */
export function ElementControls({ report, choices, filters, onFilters }: ElementControlsProps) {
  const set = (changed: Partial<Filters>) => onFilters({ ...filters, ...changed })
  return (
    <search class="controls panel">
      <SearchBox label="Search elements" value={filters.query} onInput={(query) => set({ query })} />
      <Menu
        label="Resource"
        value={filters.resource}
        options={[
          { value: 'all', label: 'All Resources' },
          ...report.resources.map(({ resourceName }) => ({ value: resourceName, label: resourceName })),
        ]}
        onChange={(resource) => set({ resource })}
      />
      <Menu label="Advertised" value={filters.spread} options={choices} onChange={(spread) => set({ spread })} />
      <Segments legend="Kind" name="kind" options={kinds} value={filters.kind} onChange={(kind) => set({ kind })} />
      <Segments
        legend="Standing"
        name="standing"
        options={standings}
        value={filters.standing}
        onChange={(standing) => set({ standing })}
      />
      <Segments
        legend="Types of a Field"
        name="types"
        options={types}
        value={filters.types}
        onChange={(wanted) => set({ types: wanted })}
      />
      <button type="button" class="button" onClick={() => onFilters(noFilters)}>
        Clear search and filters
      </button>
    </search>
  )
}

type Options<Name extends keyof Filters> = readonly { readonly value: Filters[Name]; readonly label: string }[]

const kinds: Options<'kind'> = [
  { value: 'all', label: 'All' },
  { value: 'Resource', label: 'Resources' },
  { value: 'Field', label: 'Fields' },
  { value: 'Lookup value', label: 'Lookup values' },
]

const types: Options<'types'> = [
  { value: 'all', label: 'All' },
  { value: 'incompatible', label: 'Do not fit' },
  { value: 'representation', label: 'Other representation' },
]
