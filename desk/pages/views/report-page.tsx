import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ListedEndorsement } from '../../endorsements/listing'
import type { Essentials, PageReader } from '../../reports/reports'
import { TooMuchToMake } from '../../threads/recently-made'
import type { Desk, DeskEnv } from '../desk'
import { showPage } from './page'
import { ReportFigures } from './report-figures'

/** Describes what stands around a report. */
export interface ReportFrame {
  readonly title: string
  /** The status, and where the report leads back to. */
  readonly intro: Child
  /** Says where its data are. */
  readonly source: string
  readonly hasNavigation: boolean
}

type Reported = Pick<ListedEndorsement, 'id'>

/** Answers with the report of an endorsement: the figures for readers without scripts, and the script that shows all of it. */
export async function showReport(
  desk: Desk,
  context: Context<DeskEnv>,
  { id }: Reported,
  reader: PageReader,
  { source, ...frame }: ReportFrame,
): Promise<Response> {
  const report = await tryShown(desk, id, reader)
  if (report === undefined)
    return showPage(
      context,
      frame,
      <p class="panel">Of what was submitted no report can be shown. The results are not changed by that.</p>,
    )
  if (report === 'later')
    return showPage(
      context,
      { ...frame, status: 503 },
      <p class="panel">Many reports are being made at the moment. Load this page again in a minute.</p>,
    )
  context.set('hasScript', true)
  return showPage(context, { ...frame, source }, <ReportFigures report={report.essentials} />)
}

/** Answers with all data of a report, as the script of its page reads them. */
export async function sendReport(
  desk: Desk,
  context: Context<DeskEnv>,
  { id }: Reported,
  reader: PageReader,
): Promise<Response> {
  const report = await tryShown(desk, id, reader)
  if (report === undefined) return context.notFound()
  if (report === 'later') return context.json({ error: 'many reports are being made' }, 503, { 'retry-after': '60' })
  return context.body(new Uint8Array(report.json), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-encoding': 'gzip',
  })
}

/** Returns the essential figures of an endorsement, for a page that shows more than them; undefined where none can be shown now. */
export async function essentialsFor(desk: Desk, { id }: Reported, reader: PageReader): Promise<Essentials | undefined> {
  const report = await tryShown(desk, id, reader)
  return report === 'later' ? undefined : report?.essentials
}

async function tryShown(desk: Desk, id: string, reader: PageReader) {
  try {
    return await desk.reports.shown(id, reader)
  } catch (error) {
    if (error instanceof TooMuchToMake) return 'later'
    throw error
  }
}
