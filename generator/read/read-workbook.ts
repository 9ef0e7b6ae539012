import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { WorkbookSource } from '../../support/dictionary/data-dictionary'
import { readFlatLayout } from './flat-layout'
import { isLegacyLayout, readLegacyLayout } from './legacy-layout'
import { openWorkbook } from './open-workbook'
import { OFFICIAL_DIGEST_ROW, OFFICIAL_NAME_ROW } from './version-info'
import { WorkbookProblems } from './workbook-problem'
import type { WorkbookRows } from './workbook-rows'

/** A workbook as it was read: its rows, their source, and the problems that were found. */
export interface ReadWorkbook {
  readonly rows: WorkbookRows
  /** The official workbook: the file that was read, or the one that it was distilled from. */
  readonly source: WorkbookSource
  readonly problems: WorkbookProblems
}

/**
 * Reads a Data Dictionary workbook of any known layout.
 *
 * @param path where the bytes come from; only its last part is used, to name the workbook.
 * @throws UnreadableWorkbook when the bytes are not an intact workbook.
 */
export async function readWorkbook(path: string, bytes: Buffer): Promise<ReadWorkbook> {
  const workbook = await openWorkbook(bytes)
  const problems = new WorkbookProblems()
  const rows = isLegacyLayout(workbook) ? readLegacyLayout(workbook, problems) : readFlatLayout(workbook, problems)
  return { rows, source: officialSource(rows) ?? thisFile(path, bytes), problems }
}

const thisFile = (path: string, bytes: Buffer): WorkbookSource => ({
  fileName: onOneLine(basename(path)),
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

function officialSource({ versionInfo }: WorkbookRows): WorkbookSource | undefined {
  const fileName = versionInfo.get(OFFICIAL_NAME_ROW)?.text
  const sha256 = versionInfo.get(OFFICIAL_DIGEST_ROW)?.text
  return fileName === undefined || sha256 === undefined
    ? undefined
    : { fileName: onOneLine(fileName), sha256: onOneLine(sha256) }
}

/** Returns a text without line breaks, which would end the comment of the features that holds it. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')
