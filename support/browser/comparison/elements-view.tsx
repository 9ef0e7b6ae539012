import { useMemo } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { asked } from './asked'
import { ElementControls } from './element-controls'
import { elementRows } from './element-rows'
import { ElementTable } from './element-table'
import { type Filters, filtered } from './filters'
import { spreadChoices } from './spread-choices'
import { Wide } from './wide'

interface ElementsViewProps {
  readonly report: DataCompatibilityReport
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** Every element of every result, to be searched and filtered. */
export function ElementsView({ report, filters, onFilters }: ElementsViewProps) {
  const rows = useMemo(() => elementRows(report), [report])
  const choices = useMemo(() => spreadChoices(report.results), [report])
  const found = useMemo(() => filtered(rows, filters, choices), [rows, filters, choices])
  return (
    <Section
      id="elements"
      title="All elements"
      intro="Types are as each result declares them; percentages are shares of the records that it was sampled by."
    >
      <ElementControls report={report} choices={choices} filters={filters} onFilters={onFilters} />
      <p id="elements-found" role="status" tabIndex={-1}>
        {count(found.length)} of {count(rows.length)} elements: {asked(filters, choices)}
      </p>
      <Wide results={report.results.length}>
        <ElementTable found={found} results={report.results} caption={asked(filters, choices)} />
      </Wide>
    </Section>
  )
}
