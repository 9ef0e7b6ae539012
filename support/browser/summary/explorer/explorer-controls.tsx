import type { Ref } from 'preact'
import type { ExplorerResource } from '../../../results/summary/explorer'
import { Menu } from '../../shared/menu'
import { count } from '../../shared/numbers'
import { SearchBox } from '../../shared/search-box'
import { Segments } from '../../shared/segments'
import { standings } from '../../shared/standings'
import { type Filters, noFilters } from './filters'

interface ExplorerControlsProps {
  readonly resources: readonly ExplorerResource[]
  readonly query: string
  readonly filters: Filters
  readonly resourceMenu: Ref<HTMLSelectElement>
  readonly onQuery: (query: string) => void
  readonly onFilters: (filters: Filters) => void
}

/** What Fields are searched and filtered by. */
export function ExplorerControls({
  resources,
  query,
  filters,
  resourceMenu,
  onQuery,
  onFilters,
}: ExplorerControlsProps) {
  const set = (changed: Partial<Filters>) => onFilters({ ...filters, ...changed })
  return (
    <search class="controls explorer-controls">
      <SearchBox label="Search Fields" value={query} onInput={onQuery} />
      <Menu
        label="Resource"
        control={resourceMenu}
        value={filters.resource ?? ''}
        options={[
          { value: '', label: 'All Resources' },
          ...resources.map(({ name, fields }) => ({ value: name, label: `${name} (${count(fields.length)})` })),
        ]}
        onChange={(resource) => set({ resource: resource || null })}
      />
      <Segments
        legend="Standing"
        name="standing"
        options={standings}
        value={filters.standing}
        onChange={(standing) => set({ standing })}
      />
      <Segments
        legend="Offered"
        name="offered"
        options={offers}
        value={filters.offered}
        onChange={(offered) => set({ offered })}
      />
      <Segments
        legend="Scenario result"
        name="outcome"
        options={outcomes}
        value={filters.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          onQuery('')
          onFilters(noFilters)
        }}
      >
        Clear search and filters
      </button>
    </search>
  )
}

type Options<Name extends keyof Filters> = readonly { readonly value: Filters[Name]; readonly label: string }[]

const offers = [
  { value: 'all', label: 'All' },
  { value: 'offered', label: 'Offered' },
  { value: 'not offered', label: 'Not offered' },
] as const satisfies Options<'offered'>

const outcomes = [
  { value: 'all', label: 'All' },
  { value: 'failed', label: 'Failed' },
  { value: 'not verified', label: 'Not verified' },
  { value: 'not offered', label: 'Not offered' },
  { value: 'passed', label: 'Passed' },
  { value: 'findings', label: 'With findings' },
] as const satisfies Options<'outcome'>
