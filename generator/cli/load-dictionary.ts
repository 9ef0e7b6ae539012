import { basename } from 'node:path'
import { ConfigurationError } from '../../support/dictionary/command-line'
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

/** Prints problems under a heading, each as `RESODataDictionary-2.0.xlsx  Fields!F12  what is wrong; what to do`. */
export function printProblems(heading: string, path: string, problems: readonly WorkbookProblem[], print: Print): void {
  if (problems.length === 0) return
  print(`${heading}:`)
  for (const { address, message } of problems) {
    print([basename(path), address, message].filter((part) => part !== '').join('  '))
  }
}
