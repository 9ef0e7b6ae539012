import type { JSX } from 'preact'
import type { SummaryData } from '../../results/summary-data'
import { CoreView } from './core-view'
import { DataElementsView } from './data-elements-view'
import { ExplorerView } from './explorer/explorer-view'
import { OverviewView } from './overview-view'
import { PerformanceView } from './performance-view'

/** A view of a report, with the anchor and the name by which the navigation leads to it. */
export interface View {
  readonly id: string
  readonly label: string
  readonly view: JSX.Element
}

/** Returns the views that a report has data for, in their order. */
export function viewsOf({ overview, dataElements, performance, explorer, core }: SummaryData): readonly View[] {
  const notSampled = dataElements?.notSampled ?? null
  const views = [
    { id: 'overview', label: 'Overview', view: <OverviewView overview={overview} /> },
    { id: 'data-elements', label: 'Data Elements', view: dataElements && <DataElementsView {...dataElements} /> },
    {
      id: 'performance',
      label: 'Performance',
      view:
        performance !== null || notSampled !== null ? (
          <PerformanceView performance={performance} notSampled={notSampled} />
        ) : null,
    },
    { id: 'explorer', label: 'Explorer', view: explorer && <ExplorerView explorer={explorer} /> },
    { id: 'web-api-core', label: 'Web API Core', view: core && <CoreView core={core} /> },
  ]
  return views.flatMap(({ view, ...names }) => (view === null ? [] : [{ ...names, view }]))
}
