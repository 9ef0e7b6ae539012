import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { WorkbookSource } from '../../support/dictionary/data-dictionary'
import { isFlatLayout, readFlatLayout } from './flat-layout'
import { openWorkbook } from './open-workbook'
import { WorkbookProblems } from './workbook-problem'
import type { WorkbookRows } from './workbook-rows'

/** A workbook as read: its rows, where they come from, and what was noticed on the way. */
export interface ReadWorkbook {
  readonly rows: WorkbookRows
  /** The file that was read. */
  readonly source: WorkbookSource
  readonly problems: WorkbookProblems
}

/**
 * Reads a Data Dictionary workbook of any known layout.
 *
 * @param path where the bytes come from; only its last part is used, to name the workbook.
 * @throws UnreadableWorkbook when the bytes are no intact workbook.
 */
export async function readWorkbook(path: string, bytes: Buffer): Promise<ReadWorkbook> {
  const workbook = await openWorkbook(bytes)
  const problems = new WorkbookProblems()
  const rows = isFlatLayout(workbook) ? readFlatLayout(workbook, problems) : readFlatLayout(workbook, problems)
  const source = { fileName: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') }
  return { rows, source, problems }
}
