import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import type { ExplorerResource } from '../../report/summary/explorer'
import { count } from '../shared/numbers'
import { Segments } from '../shared/segments'
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
  const id = useId()
  const set = (changed: Partial<Filters>) => onFilters({ ...filters, ...changed })
  return (
    <search class="controls explorer-controls">
      <div class="control search-control">
        <label for={`${id}-search`}>Search Fields</label>
        <input
          id={`${id}-search`}
          type="search"
          placeholder="e.g. list price, or Active Under Contract"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </div>
      <div class="control">
        <label for={`${id}-resource`}>Resource</label>
        <select
          id={`${id}-resource`}
          ref={resourceMenu}
          value={filters.resource ?? ''}
          onChange={({ currentTarget }) => set({ resource: currentTarget.value || null })}
        >
          <option value="">All Resources</option>
          {resources.map(({ name, fields }) => (
            <option key={name} value={name}>
              {name} ({count(fields.length)})
            </option>
          ))}
        </select>
      </div>
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

const standings = [
  { value: 'all', label: 'All' },
  { value: 'RESO', label: 'RESO' },
  { value: 'IDX', label: 'IDX' },
  { value: 'local', label: 'Local' },
] as const satisfies Options<'standing'>

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
