import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ConfigurationError } from '../../support/dictionary/command-line'
import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import type { Print } from './command'
import { loadDictionary, printProblems } from './load-dictionary'

/** Dictionaries by the path of their workbook. */
export type Dictionaries = ReadonlyMap<string, DataDictionary>

/**
 * Returns the workbooks of a folder, by name, without the lock files of spreadsheet programs.
 *
 * @throws ConfigurationError when there is none.
 */
export async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^[^.~].*\.xlsx$/i.test(name)).sort()
  if (names.length === 0) throw new ConfigurationError(`there is not a workbook in ${folder}; name one with --workbook`)
  return names.map((name) => join(folder, name))
}

/**
 * Loads the dictionaries of workbooks; undefined when any of them has a fault. All faults are printed. Warnings are
 * printed when asked for, else counted.
 *
 * @throws ConfigurationError when a file is not a workbook, or two are of the same version.
 */
export async function loadAll(
  paths: readonly string[],
  version: string | undefined,
  withWarnings: boolean,
  print: Print,
): Promise<Dictionaries | undefined> {
  const dictionaries = new Map<string, DataDictionary>()
  for (const path of paths) {
    const { dictionary, problems } = await loadDictionary(path, version)
    printProblems('faults that stop the generation', path, problems.faults, print)
    if (withWarnings) printProblems('warnings', path, problems.warnings, print)
    else if (problems.warnings.length > 0)
      print(`${basename(path)}: warnings: ${problems.warnings.length}; name it with --workbook to see them`)
    if (dictionary === undefined) continue
    refuseTwin(path, dictionary.version, dictionaries)
    dictionaries.set(path, dictionary)
  }
  return dictionaries.size === paths.length ? dictionaries : undefined
}

function refuseTwin(path: string, version: string, dictionaries: Dictionaries): void {
  for (const [twin, dictionary] of dictionaries) {
    if (dictionary.version !== version) continue
    throw new ConfigurationError(`${twin} and ${path} are both version ${version}; name one with --workbook`)
  }
}
