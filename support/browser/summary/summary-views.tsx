import type { SummaryData } from '../../results/summary-data'
import { ViewsNavigation } from '../shared/page-shell'
import { usePrintedDetails } from './printed-details'
import { viewsOf } from './views'

/** The report of a run inside of a page that has a title of its own: the navigation, and all views. */
export function SummaryViews(data: SummaryData) {
  usePrintedDetails()
  const views = viewsOf(data)
  return (
    <>
      <ViewsNavigation views={views} />
      <main class="page-main" id="main" tabIndex={-1}>
        {views.map(({ view }) => view)}
      </main>
    </>
  )
}
