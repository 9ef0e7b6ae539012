import { useMemo, useRef, useState } from 'preact/hooks'
import type { Explorer, ExplorerResource } from '../../../results/explorer-data'
import { Badge } from '../../shared/badge'
import { type Option, Segments } from '../../shared/controls'
import { ElementControls } from '../../shared/element-controls'
import { ALL_RESOURCES, wordsOf } from '../../shared/element-filters'
import { ExternalLink } from '../../shared/external-link'
import { type Column, FiguresTable } from '../../shared/figures-table'
import { count, countOf } from '../../shared/numbers'
import { Section } from '../../shared/section'
import { type FieldFilters, fieldFiltersInWords, isOffered, noFilters, passes } from './field-filters'
import { fieldIndex, pageUrl } from './field-index'
import { FieldTable } from './field-table'
import { search } from './search'
import { VariationList } from './variation-list'
import './explorer.css'

/**
 * Every Field of the Data Dictionary and of the server, with search and filters; a table of Resources until a filter is
 * set.
 */
export function ExplorerView({ explorer }: { readonly explorer: Explorer }) {
  const { resources, version, pages } = explorer
  const index = useMemo(() => fieldIndex(explorer), [explorer])
  const hasAverages = useMemo(() => index.fields.some(({ field }) => field.average !== undefined), [index])
  const [filters, setFilters] = useState(noFilters)
  const resourceMenu = useRef<HTMLSelectElement>(null)
  const words = useMemo(() => wordsOf(filters.query), [filters.query])
  const searched = useMemo(() => search(index, words), [index, words])
  const found = useMemo(() => searched.filter((one) => passes(one, filters)), [searched, filters])
  const caption = fieldFiltersInWords(filters)
  const resource = resources.find(({ name }) => name === filters.resource)
  const set = (changed: Partial<FieldFilters>) => setFilters({ ...filters, ...changed })
  return (
    <Section
      id="explorer"
      title="Data Dictionary explorer"
      intro={`Every Field of Data Dictionary ${version} and of the server: its definition, the share of records that have it, and the result of its test.`}
    >
      <ElementControls
        view="explorer"
        resources={[
          { value: ALL_RESOURCES, label: 'All Resources' },
          ...resources.map(({ name, fields }) => ({ value: name, label: `${name} (${count(fields.length)})` })),
        ]}
        resourceMenu={resourceMenu}
        filters={filters}
        onFilters={setFilters}
        search={{
          label: 'Search Fields',
          query: filters.query,
          onQuery: (query) => set({ query }),
          onClear: () => setFilters(noFilters),
        }}
      >
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
      </ElementControls>
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

const offers: readonly Option<FieldFilters['offered']>[] = [
  { value: 'all', label: 'All' },
  { value: 'offered', label: 'Offered' },
  { value: 'not offered', label: 'Not offered' },
]

const outcomes: readonly Option<FieldFilters['outcome']>[] = [
  { value: 'all', label: 'All' },
  { value: 'failed', label: 'Failed' },
  { value: 'not verified', label: 'Not verified' },
  { value: 'not offered', label: 'Not offered' },
  { value: 'passed', label: 'Passed' },
  { value: 'findings', label: 'With findings' },
]

interface ResourceTableProps {
  readonly resources: readonly ExplorerResource[]
  readonly onChoose: (resourceName: string) => void
}

/** All Resources with their figures. Choosing one lists its Fields. */
const ResourceTable = ({ resources, onChoose }: ResourceTableProps) => (
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

interface ResourceFactsProps {
  readonly resource: ExplorerResource
  /** Its page of the Data Dictionary. */
  readonly url: string | undefined
}

/** Shows the facts of one Resource, above the table of its Fields. */
const ResourceFacts = ({ resource, url }: ResourceFactsProps) => (
  <div class="panel resource-facts">
    <p>
      <strong>{resource.name}</strong> {standingSentences[resource.standing]}, {resource.isOffered ? 'is' : 'is not'}{' '}
      offered
      {resource.records !== undefined && `, and ${countOf(resource.records, 'record')} of it were sampled`}.
      {url !== undefined && (
        <>
          {' '}
          <ExternalLink href={url}>{resource.name} in the Data Dictionary</ExternalLink>
        </>
      )}
    </p>
    {resource.variations !== undefined && (
      <>
        <p>It may have been meant for:</p>
        <VariationList variations={resource.variations} />
      </>
    )}
  </div>
)

const standingSentences: Readonly<Record<ExplorerResource['standing'], string>> = {
  RESO: 'is a standard Resource',
  IDX: 'is a standard Resource of the IDX payload',
  local: 'is a Resource of the server’s own',
}
