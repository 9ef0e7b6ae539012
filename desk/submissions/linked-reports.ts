import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import type { FileStore } from '../files/file-store'
import type { Reader } from '../store/store'
import { reading } from './reading/reading-processes'
import { reportsOfEndorsement } from './submitted-files'

/** The reports that figures of elements are made of, and the results. */
const REPORTS: readonly string[] = [
  reportFiles.results,
  reportFiles.metadataReport,
  reportFiles.processedReport,
  reportFiles.availability,
  reportFiles.variations,
]

/** Names an endorsement, and says whether everybody may know how fast its system answers. */
export interface LinkedEndorsement {
  readonly id: string
  readonly isPerformancePublic: boolean
}

/**
 * Puts the reports of an endorsement into a folder for programs of the suite. How fast a system answers is
 * left out where it is not public.
 */
export async function linkReports(
  { reader, files }: { readonly reader: Reader; readonly files: FileStore },
  { id, isPerformancePublic }: LinkedEndorsement,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, digest } of await reportsOfEndorsement(reader, id)) {
    if (!REPORTS.includes(name)) continue
    const path = join(folder, name)
    if (name !== reportFiles.availability || isPerformancePublic) {
      await files.place(digest, path)
      continue
    }
    const whole = `${path}.whole`
    await files.place(digest, whole)
    await reading.leaveTimesOut({ kind: 'times', from: whole, to: path })
    await rm(whole)
  }
}
