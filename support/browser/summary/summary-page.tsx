import { useEffect } from 'preact/hooks'
import type { Audience, SummaryData } from '../../results/summary-data'
import { PageShell } from '../shared/page-shell'
import { CoreView } from './core-view'
import { DataElementsView } from './data-elements-view'
import { ExplorerView } from './explorer/explorer-view'
import { OverviewView } from './overview-view'
import { PerformanceView } from './performance-view'

/** The report of a run: all its views on one page, so that it is printed and searched as one. */
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
        <PerformanceView performance={performance} notSampled={notSampled} />
      ),
    },
    { id: 'explorer', label: 'Explorer', view: explorer && <ExplorerView explorer={explorer} /> },
    { id: 'web-api-core', label: 'Web API Core', view: core && <CoreView core={core} /> },
  ].filter(({ view }) => view !== null && view !== false)
  return (
    <PageShell
      title={overview.endorsement}
      subtitle={subtitles[overview.audience ?? 'public']}
      facts={overview.header}
      views={views}
    >
      {views.map(({ view }) => view)}
    </PageShell>
  )
}

const subtitles: Readonly<Record<Audience, string>> = {
  public: 'Report of an acceptance test',
  recipient:
    'Report of an acceptance test, for the recipient: the provider does not show in public how fast its server is',
  staff: 'Report of an acceptance test, for the staff: the provider does not show in public how fast its server is',
}

const CLOSED = 'details.printed:not([open])'

/** Opens folded details of class `printed` while the page is printed, because nobody can open them on paper. */
function usePrintedDetails(): void {
  useEffect(() => {
    let opened: readonly Element[] = []
    const open = () => {
      opened = [...document.querySelectorAll(CLOSED)]
      for (const details of opened) details.setAttribute('open', '')
    }
    const close = () => {
      for (const details of opened) details.removeAttribute('open')
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
}
