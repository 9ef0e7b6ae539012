import { join } from 'node:path'
import { htmlPage } from './html-page'
import { reportFiles } from './report-files'
import type { RunResults } from './results-file'
import type { Audience } from './summary-data'
import { type SummaryOptions, summaryOfRun } from './summary-of-run'
import { writeInPieces } from './write-in-pieces'

/**
 * Writes `summary.html` into the reports folder of a run, from its results and from the reports about elements that it left.
 *
 * @throws Error when a report cannot be used, or the page cannot be written
 */
export async function writeSummary(
  folder: string,
  results: RunResults,
  { own = folder, audience = 'public' }: SummaryOptions = {},
): Promise<string> {
  const data = await summaryOfRun(folder, results, { own, audience })
  const { endorsement, verdict, part } = data.overview
  const page = htmlPage({ title: `${endorsement}: ${part ?? verdict}`, page: 'summary', data })
  const path = join(folder, summaryFiles[audience])
  await writeInPieces(path, [page])
  return path
}

/** Pages that are not for everybody have names of their own, so that none is given away for the public one. */
const summaryFiles: Readonly<Record<Audience, string>> = {
  public: reportFiles.summary,
  recipient: reportFiles.summaryForRecipient,
  staff: reportFiles.summaryForStaff,
}
