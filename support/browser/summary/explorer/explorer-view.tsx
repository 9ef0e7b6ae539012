import { useMemo, useRef, useState } from 'preact/hooks'
import type { Explorer } from '../../../results/summary/explorer'
import { count } from '../../shared/numbers'
import { Section } from '../../shared/section'
import { wordsOf } from '../../shared/words-of'
import { asked } from './asked'
import { ExplorerControls } from './explorer-controls'
import { fieldIndex, pageUrl } from './field-index'
import { FieldTable } from './field-table'
import { noFilters, passes } from './filters'
import { ResourceFacts } from './resource-facts'
import { ResourceTable } from './resource-table'
import { search } from './search'
import './explorer.css'

/** Every Field of the Data Dictionary and of the server, to be searched and filtered; all Resources until something is. */
export function ExplorerView({ explorer }: { readonly explorer: Explorer }) {
  const { resources, version, pages } = explorer
  const index = useMemo(() => fieldIndex(explorer), [explorer])
  const hasAverages = useMemo(() => index.fields.some(({ field }) => field.average !== undefined), [index])
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const resourceMenu = useRef<HTMLSelectElement>(null)
  const words = useMemo(() => wordsOf(query), [query])
  const found = useMemo(() => search(index, words).filter((one) => passes(one, filters)), [index, words, filters])
  const caption = asked(words, filters)
  const resource = resources.find(({ name }) => name === filters.resource)
  return (
    <Section
      id="explorer"
      title="Data Dictionary explorer"
      intro={`Every Field of Data Dictionary ${version} and of the server: what it is, how many records have it, and what came of testing it.`}
    >
      <ExplorerControls
        resources={resources}
        query={query}
        filters={filters}
        resourceMenu={resourceMenu}
        onQuery={setQuery}
        onFilters={setFilters}
      />
      <p role="status">
        {count(found.length)} of {count(index.fields.length)} Fields
      </p>
      {resource !== undefined && <ResourceFacts resource={resource} url={pageUrl(pages, resource.page)} />}
      {caption === null ? (
        <ResourceTable
          resources={resources}
          onChoose={(name) => {
            setFilters({ ...noFilters, resource: name })
            resourceMenu.current?.focus()
          }}
        />
      ) : (
        <FieldTable caption={caption} found={found} words={words} hasAverages={hasAverages} />
      )}
    </Section>
  )
}
