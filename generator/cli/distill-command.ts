import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ConfigurationError, parseOptions, usageError } from '../../support/dictionary/command-line'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { exitCodes } from '../../support/dictionary/verdict'
import { factsWorkbook } from '../distill/facts-workbook'
import { type FactsWorkbook, sourcePage } from '../distill/source-page'
import { replaceFile } from '../emit/write'
import type { Print } from './command'
import { loadDictionary, printProblems } from './load-dictionary'

const REFERENCE = resolve(PROJECT_ROOT, 'reference')

const FACTS_ENDING = '.facts.xlsx'

const HELP = `npm run distill -- --workbook OFFICIAL.xlsx [--out DIR]

Writes a workbook with the facts of an official one and none of its prose, and SOURCE.md beside it.

  --workbook FILE   the official workbook, in the flat layout (sheets Fields and Lookups)
  --out DIR         where both go; reference when not given

Exit code: 0 written; 1 faults in the workbook; 2 could not be judged.`

const options = { workbook: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const

/** The command `distill`; see its help. */
export async function distillCommand(argv: readonly string[], print: Print): Promise<number> {
  const { workbook, out = REFERENCE, help } = parseOptions({ args: [...argv], options }, usageError('--help')).values
  if (help) {
    print(HELP)
    return exitCodes.conformant
  }
  if (workbook === undefined) throw new ConfigurationError('--workbook is missing; see --help')
  const { dictionary, rows, problems } = await loadDictionary(workbook, undefined)
  printProblems('faults that stop the distilling', workbook, problems.faults, print)
  printProblems('warnings', workbook, problems.warnings, print)
  if (dictionary === undefined) return exitCodes['not conformant']
  if (rows.layout !== 'flat')
    throw new ConfigurationError(`${workbook} has the legacy layout; only the flat one can be distilled`)
  const path = join(out, `RESODataDictionary-${dictionary.version}${FACTS_ENDING}`)
  await replaceFile(path, factsWorkbook(rows, dictionary.version, dictionary.source))
  await replaceFile(join(out, 'SOURCE.md'), sourcePage(await factsWorkbooksIn(out)))
  print(`wrote ${path} and SOURCE.md`)
  return exitCodes.conformant
}

async function factsWorkbooksIn(folder: string): Promise<readonly FactsWorkbook[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(FACTS_ENDING) && !name.startsWith('.')).sort()
  const workbooks: FactsWorkbook[] = []
  for (const fileName of names) {
    const { dictionary } = await loadDictionary(join(folder, fileName), undefined)
    if (dictionary !== undefined) workbooks.push({ fileName, dictionary })
  }
  return workbooks
}
