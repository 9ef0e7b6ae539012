import { useState } from 'preact/hooks'
import type { ComparedResult, DataCompatibilityReport } from '../../results/data-compatibility-report'
import { standingTexts } from '../shared/element-filters'
import { FiguresTable } from '../shared/figures-table'
import { Notice } from '../shared/notice'
import { count } from '../shared/numbers'
import { PageShell, ViewsNavigation } from '../shared/page-shell'
import { Section } from '../shared/section'
import { CommonGround } from './common-ground'
import { type ComparisonFilters, noFilters } from './comparison-filters'
import { kinds } from './element-rows'
import { ElementsView } from './elements-view'
import { ResourcesView } from './resources-view'
import './comparison.css'

const views = [
  { id: 'results', label: 'Who is compared' },
  { id: 'common-ground', label: 'In common' },
  { id: 'by-resource', label: 'By Resource' },
  { id: 'elements', label: 'All elements' },
]

/** The page of a comparison: figures first, then the list of all elements, to which the figures lead. */
export const ComparisonPage = (report: DataCompatibilityReport) => (
  <PageShell
    title={`Data compatibility: ${report.results.map(({ label }) => label).join(', ')}`}
    subtitle={`Data Dictionary ${report.version}, compared ${report.generatedOn.slice(0, 10)}`}
    views={views}
  >
    <Views {...report} />
  </PageShell>
)

/** A comparison inside of a page that has a title of its own: the navigation, and all views. */
export const ComparisonViews = (report: DataCompatibilityReport) => (
  <>
    <ViewsNavigation views={views} />
    <main class="page-main" id="main" tabIndex={-1}>
      <Views {...report} />
    </main>
  </>
)

function Views(report: DataCompatibilityReport) {
  const [filters, setFilters] = useState<ComparisonFilters>({ ...noFilters, kind: 'Field' })
  const choose = (wanted: Partial<ComparisonFilters>) => {
    setFilters({ ...noFilters, ...wanted })
    document.getElementById('elements')?.scrollIntoView()
    document.getElementById('elements-found')?.focus({ preventScroll: true })
  }
  return (
    <>
      <ComparedResults results={report.results} />
      <CommonGround report={report} onChoose={choose} />
      <ResourcesView report={report} onChoose={choose} />
      <ElementsView report={report} filters={filters} onFilters={setFilters} />
    </>
  )
}

/** The results that are compared, the number of elements each one has, and what is not known of it. */
const ComparedResults = ({ results }: { readonly results: readonly ComparedResult[] }) => (
  <Section id="results" title="Who is compared">
    <FiguresTable
      caption="Results, and how many elements each one advertises"
      columns={[
        { label: 'Result', cell: resultCell },
        ...kinds.flatMap(({ label: group, member }) =>
          [standingTexts.all, standingTexts.RESO, standingTexts.local].map(({ label, category }) => ({
            label,
            group,
            isNumber: true as const,
            cell: ({ counts, lookupsNotKnown }: ComparedResult) => {
              const figure = counts[member][category]
              const isKnown = figure > 0 || member !== 'lookupValues' || lookupsNotKnown === 0
              return count(isKnown ? figure : null)
            },
          })),
        ),
      ]}
      rows={results}
      keyOf={({ label }) => label}
    />
    {results.map(({ label, notSampled, mostlyUnverified, lookupsNotKnown }) => (
      <div key={label} class="result-notices">
        {mostlyUnverified !== undefined && <Notice title={`${label}, mostly not verified:`}>{mostlyUnverified}</Notice>}
        {notSampled !== null && <Notice title={`${label}, availability: N/A`}>{notSampled}</Notice>}
        {lookupsNotKnown > 0 && (
          <Notice title={`${label}, lookup values not known:`}>
            there are no Lookup records for {count(lookupsNotKnown)} of its lookup Fields. A run on its server, or with
            LOOKUPS=lookups.json beside its metadata, has them.
          </Notice>
        )}
      </div>
    ))}
  </Section>
)

const resultCell = ({ label, underTest, testedOn, folder }: ComparedResult) => (
  <>
    <strong>{label}</strong>
    <div class="small muted">
      {[underTest, testedOn?.slice(0, 10)].filter(Boolean).join(', ')} <code>{folder}</code>
    </div>
  </>
)
