import type { Audience, SummaryData } from '../../results/summary-data'
import { PageShell } from '../shared/page-shell'
import { usePrintedDetails } from './printed-details'
import { viewsOf } from './views'

/** The report of a run: all its views on one page, so that it is printed and searched as one. */
export function SummaryPage(data: SummaryData) {
  usePrintedDetails()
  const views = viewsOf(data)
  const { overview } = data
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
