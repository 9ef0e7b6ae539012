import { basename } from 'node:path'
import { ConfigurationError } from '../../support/dictionary/command-line'
import { groupBy } from '../../support/dictionary/group-by'
import { type Generated, readDictionary } from '../model/read-dictionary'
import { loadFile } from '../read/load-file'
import type { WorkbookProblem } from '../read/workbook-problem'
import { UnreadableWorkbook } from '../read/workbook-problem'
import type { Print } from './command'

/**
 * Reads the dictionary of a workbook file.
 *
 * @throws ConfigurationError, naming the file, when it is not a workbook that can be read.
 */
export async function loadDictionary(path: string, requestedVersion: string | undefined): Promise<Generated> {
  try {
    return await readDictionary(path, await loadFile(path), requestedVersion)
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error
    throw new ConfigurationError(`${path} cannot be used: ${error.message}`, { cause: error })
  }
}

/** So many problems of a column are printed: a spreadsheet program does to all cells of a column what it does to one. */
const MOST_OF_COLUMN = 10

/** Returns `Fields!F` for `Fields!F12`. */
function columnOf(address: string): string {
  let end = address.length
  while (/^\d$/.test(address[end - 1] ?? '')) end -= 1
  return address.slice(0, end)
}

/**
 * Prints problems under a heading, each as `RESODataDictionary-2.0.xlsx  Fields!F12  what is wrong; what to do`; of those
 * of a column the first few, and how many more there are.
 */
export function printProblems(heading: string, path: string, problems: readonly WorkbookProblem[], print: Print): void {
  if (problems.length === 0) return
  print(`${heading}:`)
  for (const [column, same] of groupBy(problems, ({ address }) => columnOf(address))) {
    for (const { address, message } of same.slice(0, MOST_OF_COLUMN)) {
      print([basename(path), address, message].filter((part) => part !== '').join('  '))
    }
    const more = same.slice(MOST_OF_COLUMN)
    if (more.length > 0)
      print(`${basename(path)}  and ${more.length.toLocaleString('en')} more in ${column || 'the workbook'}`)
  }
}
