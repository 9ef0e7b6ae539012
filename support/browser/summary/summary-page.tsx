import type { SummaryData } from '../../results/summary/summary-data'
import { PageShell } from '../shared/page-shell'
import { usePrintedDetails } from '../shared/use-printed-details'
import { CoreView } from './core-view'
import { DataElementsView } from './data-elements-view'
import { ExplorerView } from './explorer/explorer-view'
import { OverviewView } from './overview-view'
import { PerformanceSection } from './performance-section'

/** The whole page: its views below each other, so that it prints and is searched as one. */
export function SummaryPage({ overview, dataElements, performance, explorer, core }: SummaryData) {
  usePrintedDetails()
  const notSampled = dataElements?.notSampled ?? null
  const views = [
    { id: 'overview', label: 'Overview', view: <OverviewView overview={overview} /> },
    { id: 'data-elements', label: 'Data Elements', view: dataElements && <DataElementsView {...dataElements} /> },
    {
      id: 'performance',
      label: 'Performance',
      view: (performance !== null || notSampled !== null) && (
        <PerformanceSection performance={performance} notSampled={notSampled} />
      ),
    },
    { id: 'explorer', label: 'Explorer', view: explorer && <ExplorerView explorer={explorer} /> },
    { id: 'web-api-core', label: 'Web API Core', view: core && <CoreView core={core} /> },
  ].filter(({ view }) => view !== null && view !== false)
  return (
    <PageShell title={overview.endorsement} subtitle="Report of an acceptance test" views={views}>
      {views.map(({ view }) => view)}
    </PageShell>
  )
}
