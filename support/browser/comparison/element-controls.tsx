import { useId } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../compare/data-compatibility-report'
import { Segments } from '../shared/segments'
import { type Filters, noFilters } from './filters'
import { Menu } from './menu'
import type { SpreadChoice } from './spread-choices'

interface ElementControlsProps {
  readonly report: DataCompatibilityReport
  readonly choices: readonly SpreadChoice[]
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** What elements are searched and filtered by. */
export function ElementControls({ report, choices, filters, onFilters }: ElementControlsProps) {
  const id = useId()
  const set = (changed: Partial<Filters>) => onFilters({ ...filters, ...changed })
  return (
    <search class="controls panel">
      <div class="control search-control">
        <label for={id}>Search elements</label>
        <input
          id={id}
          type="search"
          placeholder="e.g. list price, or Active Under Contract"
          autocomplete="off"
          spellcheck={false}
          value={filters.query}
          onInput={({ currentTarget }) => set({ query: currentTarget.value })}
        />
      </div>
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

const standings: Options<'standing'> = [
  { value: 'all', label: 'All' },
  { value: 'RESO', label: 'RESO' },
  { value: 'IDX', label: 'IDX' },
  { value: 'local', label: 'Local' },
]

const types: Options<'types'> = [
  { value: 'all', label: 'All' },
  { value: 'incompatible', label: 'Do not fit' },
  { value: 'representation', label: 'Other representation' },
]
