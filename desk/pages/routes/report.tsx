import { Readable } from 'node:stream'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { Hono } from 'hono'
import { isTheirs, type ListedEndorsement, type Viewer } from '../../endorsements/listing'
import type { PageReader } from '../../reports/reports'
import { reportsOfEndorsement } from '../../submissions/submitted-files'
import { type Desk, type DeskEnv, viewerOf } from '../desk'
import { endorsementOf } from '../views/endorsement-of'
import { sendReport, showReport } from '../views/report-page'
import { StatusButton } from '../views/status-button'

/** Returns as whom somebody reads a report: its provider and staff see all of it. */
const readerOf = (viewer: Viewer, endorsement: ListedEndorsement): PageReader =>
  isTheirs(viewer, endorsement)
    ? { kind: 'insider' }
    : { kind: 'public', isPerformancePublic: endorsement.is_performance_public === 1 }

/** Shows the report of an endorsement to those who see the endorsement, and its metadata to its provider and staff. */
export function reportRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/endorsements/:id/report', async (context) => {
      const endorsement = await endorsementOf(desk, context)
      const viewer = viewerOf(context.get('member'))
      return showReport(desk, context, endorsement, readerOf(viewer, endorsement), {
        title: `${endorsement.type} ${endorsement.version} of ${endorsement.recipient_name}`,
        intro: <ReportIntro endorsement={endorsement} viewer={viewer} />,
        source: `/endorsements/${endorsement.id}/report.json`,
        hasNavigation: true,
      })
    })
    .get('/endorsements/:id/report.json', async (context) => {
      const endorsement = await endorsementOf(desk, context)
      return sendReport(desk, context, endorsement, readerOf(viewerOf(context.get('member')), endorsement))
    })
    .get('/endorsements/:id/metadata.xml', async (context) => {
      const endorsement = await endorsementOf(desk, context)
      if (!isTheirs(viewerOf(context.get('member')), endorsement)) return context.notFound()
      const reports = await reportsOfEndorsement(desk.store.reader, endorsement.id)
      const metadata = reports.find(({ name }) => name === reportFiles.metadata)
      if (metadata === undefined) return context.notFound()
      return context.body(Readable.toWeb(await desk.files.stream(metadata.digest)), 200, {
        'content-type': 'application/xml; charset=utf-8',
        'content-length': String(metadata.bytes),
        // It is kept, and never shown as a page of the desk.
        'content-disposition': 'attachment; filename="metadata.xml"',
      })
    })
}

const ReportIntro = ({ endorsement, viewer }: { endorsement: ListedEndorsement; viewer: Viewer }) => (
  <div class="report-status">
    <StatusButton endorsement={endorsement} viewer={viewer} />
    <span>{`Provider: ${endorsement.provider_name} (${endorsement.provider_uoi})`}</span>
    <a href={`/endorsements/${endorsement.id}`}>The endorsement</a>
    {endorsement.type === 'Data Dictionary' ? (
      <a href={`/compare?with=${endorsement.id}`}>Compare with others</a>
    ) : null}
    {isTheirs(viewer, endorsement) ? (
      <a href={`/endorsements/${endorsement.id}/metadata.xml`}>Metadata (EDMX)</a>
    ) : null}
  </div>
)
