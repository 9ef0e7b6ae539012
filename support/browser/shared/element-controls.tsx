import type { ComponentChildren, Ref } from 'preact'
import { Menu, type Option, SearchBox, Segments } from './controls'
import { type ElementFilters, standingTexts } from './element-filters'

interface ElementControlsProps<Filters extends ElementFilters> {
  /** Anchor of the view that these controls belong to. */
  readonly view: string
  readonly resources: readonly Option<string>[]
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  /** Absent for figures, which are not searched for words. */
  readonly search?: SearchProps
  readonly resourceMenu?: Ref<HTMLSelectElement>
  /** Controls that only this view has. */
  readonly children?: ComponentChildren
}

interface SearchProps {
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Resets the query and all filters. */
  readonly onClear: () => void
}

/** Controls that narrow elements down: by Resource and standing, and by what one view adds. */
export function ElementControls<Filters extends ElementFilters>(props: ElementControlsProps<Filters>) {
  const { view, resources, filters, onFilters, search, resourceMenu, children } = props
  const controls = (
    <>
      <Menu
        label="Resource"
        control={resourceMenu}
        value={filters.resource}
        options={resources}
        onChange={(resource) => onFilters({ ...filters, resource })}
      />
      <Segments
        legend="Standing"
        name={`${view}-standing`}
        options={Object.values(standingTexts)}
        value={filters.standing}
        onChange={(standing) => onFilters({ ...filters, standing })}
      />
      {children}
    </>
  )
  if (search === undefined) return <div class="controls panel">{controls}</div>
  return (
    <search class="controls panel">
      <SearchBox
        label={search.label}
        placeholder="e.g. list price, or Active Under Contract"
        value={search.query}
        onInput={search.onQuery}
      />
      {controls}
      <button type="button" class="button" onClick={search.onClear}>
        Clear search and filters
      </button>
    </search>
  )
}
