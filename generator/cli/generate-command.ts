import { basename, join } from 'node:path'
import { ConfigurationError, parseOptions, usageError } from '../../support/dictionary/command-line'
import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { exitCodes } from '../../support/dictionary/verdict'
import { compare, type Difference } from '../emit/compare'
import { write } from '../emit/write'
import { isVersion } from '../model/version'
import { renderFiles } from '../render/render-files'
import { staleRuleFiles, writeRuleFiles } from '../sentences/rule-files'
import type { Print } from './command'
import { lintSummary } from './lint-summary'
import { type Dictionaries, loadAll, workbooksIn } from './load-all'
import { loadDictionary, printProblems } from './load-dictionary'
import { tellChanges } from './tell-changes'

const FEATURES = join(PROJECT_ROOT, 'features')

const HELP = `npx dd-acceptance generate [--workbook FILE.xlsx] [--dd-version 2.0] [--out DIR] [--check]
npx dd-acceptance generate --workbook FILE.xlsx --lint
npx dd-acceptance generate --workbook NEW.xlsx --changes OLD.xlsx [--markdown FILE] [--json FILE]

Writes the features of a RESO Data Dictionary workbook, and the reference artefacts that a run needs. Without a workbook
it also writes what is made of the catalogue of rules: the metadata feature, the table of sentences, the pages about rules and
requirements.

  --workbook FILE   the workbook; without it, every workbook in reference/
  --dd-version X.Y  the version that the workbook has to have; read from the workbook when not given
  --out DIR         where data-dictionary/v<version>/ and payload/v<version>/ go; features when not given
  --check           write nothing; list what is changed, missing and orphaned
  --lint            write nothing; list what is wrong with the workbook, and how much of each kind there is
  --changes FILE    write no features; tell what the workbook changes for a server that follows this one
  --markdown FILE   with --changes: the same as a file; --json FILE: as data

Exit code: 0 up to date or written; 1 differences with --check, or faults in the workbook; 2 could not be judged.`

const options = {
  workbook: { type: 'string' },
  'dd-version': { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean' },
  lint: { type: 'boolean' },
  changes: { type: 'string' },
  markdown: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parseGenerate>

const parseGenerate = (argv: readonly string[]) =>
  parseOptions({ args: [...argv], options }, usageError('--help')).values

/** The command `generate`; see its help. */
export async function generateCommand(argv: readonly string[], print: Print): Promise<number> {
  const given = parseGenerate(argv)
  if (given.help) {
    print(HELP)
    return exitCodes.conformant
  }
  refuseContradictions(given)
  const { workbook, 'dd-version': version } = given
  if (version !== undefined && !isVersion(version))
    throw new ConfigurationError(`--dd-version ${version} is not a version such as 2.0`)
  const needing = (['dd-version', 'lint', 'changes'] as const).find((name) => given[name] !== undefined)
  if (needing === undefined) return generateFrom(given, print)
  if (workbook === undefined) throw new ConfigurationError(`--${needing} needs --workbook`)
  if (given.lint) return lintWorkbook(workbook, version, print)
  const { changes, markdown, json } = given
  return changes === undefined
    ? generateFrom(given, print)
    : tellChanges({ before: changes, now: workbook, markdown, json }, print)
}

/** The options that each use of the command takes beside the workbook. */
const TAKES = { lint: ['dd-version'], changes: ['markdown', 'json'], check: ['dd-version', 'out'] } as const

/** @throws ConfigurationError where an option would be passed over */
function refuseContradictions(given: Options): void {
  const use = (['lint', 'changes', 'check'] as const).find((name) => given[name] !== undefined)
  const taken: readonly string[] = use === undefined ? ['dd-version', 'out'] : [use, ...TAKES[use]]
  const other = Object.keys(given).find((name) => name !== 'workbook' && !taken.includes(name))
  if (other === undefined) return
  throw new ConfigurationError(
    use === undefined ? `--${other} needs --changes` : `--${other} cannot be used with --${use}: leave one of them out`,
  )
}

async function generateFrom({ workbook, out = FEATURES, check, ...given }: Options, print: Print): Promise<number> {
  const paths = workbook === undefined ? await workbooksIn(join(PROJECT_ROOT, 'reference')) : [workbook]
  const dictionaries = await loadAll(paths, given['dd-version'], workbook !== undefined, print)
  if (dictionaries === undefined) return exitCodes['not conformant']
  const isWhole = workbook === undefined && out === FEATURES
  return check ? checkAll(dictionaries, out, isWhole, print) : writeAll(dictionaries, out, isWhole, print)
}

/** Lists what is wrong with a workbook, and sums it up by kind. */
async function lintWorkbook(path: string, version: string | undefined, print: Print): Promise<number> {
  const { problems } = await loadDictionary(path, version)
  printProblems('faults', path, problems.faults, print)
  printProblems('warnings', path, problems.warnings, print)
  for (const line of lintSummary(problems)) print(line)
  return problems.faults.length > 0 ? exitCodes['not conformant'] : exitCodes.conformant
}

/** @param isWhole whether files that are made of the catalogue of rules are checked too */
async function checkAll(dictionaries: Dictionaries, out: string, isWhole: boolean, print: Print): Promise<number> {
  const stale = isWhole ? await staleRuleFiles() : NOTHING_STALE
  let upToDate = printStale('the catalogue of rules', stale, print)
  for (const [path, dictionary] of dictionaries) {
    upToDate = printStale(path, await compare(renderFiles(dictionary), out), print) && upToDate
  }
  print(upToDate ? 'features are up to date' : 'run: npm run generate')
  return upToDate ? exitCodes.conformant : exitCodes['not conformant']
}

const NOTHING_STALE: Difference = { changed: [], missing: [], orphaned: [] }

/** @param isWhole whether files that are made of the catalogue of rules are written too */
async function writeAll(dictionaries: Dictionaries, out: string, isWhole: boolean, print: Print): Promise<number> {
  if (isWhole) print(`Catalogue of rules: ${await writeRuleFiles()} files written`)
  for (const dictionary of dictionaries.values()) {
    const difference = await compare(renderFiles(dictionary), out)
    await write(difference, out)
    print(summary(dictionary, difference))
  }
  return exitCodes.conformant
}

function printStale(path: string, { changed, missing, orphaned }: Difference, print: Print): boolean {
  const stale = [
    ...changed.map((file) => `  changed   ${file.path}`),
    ...missing.map((file) => `  missing   ${file.path}`),
    ...orphaned.map((orphan) => `  orphaned  ${orphan}`),
  ]
  if (stale.length === 0) return true
  print(`features are stale against ${basename(path)}`)
  stale.forEach(print)
  return false
}

function summary({ version, resources }: DataDictionary, { changed, missing, orphaned }: Difference): string {
  const fields = resources.reduce((sum, resource) => sum + resource.fields.length, 0)
  const written = changed.length + missing.length
  return `Data Dictionary ${version}: ${resources.length} Resources, ${fields} Fields; ${written} files written, ${orphaned.length} removed`
}
