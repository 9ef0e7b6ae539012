import { join } from 'node:path'
import type { RunResults } from '../../results-file'
import { type ToolFormat, toolFormats } from '../../tool-formats'
import { jsonPieces, writeInPieces } from '../../write-in-pieces'
import { codeQualityReport } from './code-quality'
import { sarifLog } from './sarif'

/**
 * Writes a report in the format of a tool.
 *
 * @param folder where it is written
 * @param reports the reports folder, in which it will be
 * @throws Error when it cannot be written
 */
export async function writeToolReport(
  format: ToolFormat,
  folder: string,
  reports: string,
  results: RunResults,
): Promise<void> {
  const path = join(folder, toolFormats[format])
  if (format === 'sarif') await writeInPieces(path, [...jsonPieces(sarifLog(results, reports)), '\n'])
  else await writeInPieces(path, [`${JSON.stringify(codeQualityReport(results, reports), undefined, 2)}\n`])
}
