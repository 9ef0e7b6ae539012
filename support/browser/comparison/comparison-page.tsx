import { useState } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { PageShell } from '../shared/page-shell'
import { CommonGround } from './common-ground'
import { ComparedResults } from './compared-results'
import { ElementsView } from './elements-view'
import { type Filters, noFilters } from './filters'
import { ResourcesView } from './resources-view'
import './comparison.css'

const views = [
  { id: 'results', label: 'Who is compared' },
  { id: 'common-ground', label: 'In common' },
  { id: 'by-resource', label: 'By Resource' },
  { id: 'elements', label: 'All elements' },
]

/** The whole page: figures first, then every element, to which the figures lead. */
export function ComparisonPage(report: DataCompatibilityReport) {
  const [filters, setFilters] = useState<Filters>({ ...noFilters, kind: 'Field' })
  const choose = (wanted: Partial<Filters>) => {
    setFilters({ ...noFilters, ...wanted })
    document.getElementById('elements')?.scrollIntoView()
    document.getElementById('elements-found')?.focus({ preventScroll: true })
  }
  return (
    <PageShell
      title={`Data compatibility: ${report.results.map(({ label }) => label).join(', ')}`}
      subtitle={`Data Dictionary ${report.version}, compared ${report.generatedOn.slice(0, 10)}`}
      views={views}
    >
      <ComparedResults results={report.results} />
      <CommonGround report={report} onChoose={choose} />
      <ResourcesView report={report} onChoose={choose} />
      <ElementsView report={report} filters={filters} onFilters={setFilters} />
    </PageShell>
  )
}
