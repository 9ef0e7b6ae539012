import { writeFile } from 'node:fs/promises'
import { ConfigurationError } from '../../support/dictionary/command-line'
import { fileFault } from '../../support/dictionary/file-fault'
import { exitCodes } from '../../support/dictionary/verdict'
import { changesMarkdown } from '../changes/changes-markdown'
import { dictionaryChanges } from '../changes/dictionary-changes'
import type { Print } from './command'
import { loadDictionary, printProblems } from './load-dictionary'

/** Two workbooks, and the files for what is different. */
export interface ComparedWorkbooks {
  readonly before: string
  readonly now: string
  readonly markdown: string | undefined
  readonly json: string | undefined
}

/**
 * Tells what a workbook changes for a server that follows another one.
 *
 * @throws ConfigurationError when a file cannot be read or written
 */
export async function tellChanges({ before, now, markdown, json }: ComparedWorkbooks, print: Print): Promise<number> {
  const [old, young] = [await loadDictionary(before, undefined), await loadDictionary(now, undefined)]
  printProblems('faults', before, old.problems.faults, print)
  printProblems('faults', now, young.problems.faults, print)
  if (old.dictionary === undefined || young.dictionary === undefined) return exitCodes['not conformant']
  const changes = dictionaryChanges(old.dictionary, young.dictionary)
  const text = changesMarkdown(changes)
  await writeGiven('--markdown', markdown, text)
  await writeGiven('--json', json, `${JSON.stringify(changes, undefined, 2)}\n`)
  for (const line of text.trimEnd().split('\n')) print(line)
  return exitCodes.conformant
}

async function writeGiven(option: string, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) return
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be written: ${fileFault(error)}`)
  }
}
