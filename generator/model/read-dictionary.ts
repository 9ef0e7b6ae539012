import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { readWorkbook } from '../read/read-workbook'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { WorkbookRows } from '../read/workbook-rows'
import { buildDataDictionary } from './build-data-dictionary'
import { readVersion } from './version'

/** What became of a workbook: its dictionary, unless there are faults. */
export interface Generated {
  /** Undefined when the workbook has a fault; its problems tell. */
  readonly dictionary: DataDictionary | undefined
  readonly rows: WorkbookRows
  readonly problems: WorkbookProblems
}

/**
 * Reads a workbook into a dictionary and finds everything that is wrong with it.
 *
 * @param path where the bytes come from; names the workbook.
 * @param requestedVersion version that the workbook has to have, if the caller knows it.
 * @throws UnreadableWorkbook when the bytes are no intact workbook.
 */
export async function readDictionary(
  path: string,
  bytes: Buffer,
  requestedVersion: string | undefined,
): Promise<Generated> {
  const workbook = await readWorkbook(path, bytes)
  const { rows, problems } = workbook
  const version = readVersion(workbook, requestedVersion)
  const dictionary = buildDataDictionary(rows, version ?? '', workbook.source, problems)
  return { dictionary: version === undefined || problems.faults.length > 0 ? undefined : dictionary, rows, problems }
}
