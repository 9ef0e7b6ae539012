import { existsSync } from 'node:fs'
import { parseOptions, usageError } from '../dictionary/command-line'
import { counted, printable } from '../dictionary/wording'
import type { Findings } from '../results/forget-organization'
import { deleteFound, findOrganization } from '../results/forget-organization'
import type { Command, CommandContext } from './command'

const HELP = `npx dd-acceptance forget --organization UOI [--yes] [FOLDER...]

Deletes all that runs and certifications have left of an organization, as the provider or as the recipient: reports, records,
logs, also what was archived or certified. Without --yes it only shows what would go.
FOLDER is a folder with results or reports, or with such folders below it; without one, results and reports in the current
folder.

  --organization UOI  its Unique Organization Identifier, as the results have it
  --yes               deletes what is shown, for good

  npx dd-acceptance forget --organization M00000002
  npx dd-acceptance forget --organization M00000002 --yes results ../other/results

Links are not followed. What was made of results of several organizations (averages, comparisons) and files of other names are
not looked at.
Exit code: 0 it is gone, or shown; 2 something could not be deleted, or nobody can tell whose it is. More: docs/forget.md`

/** Runs `forget`; see its help. */
export const forgetCommand: Command = async (argv, context) => {
  const options = readOptions(argv)
  if (options === undefined) {
    context.print(HELP)
    return undefined
  }
  const found = findOrganization(options.folders, options.uoi)
  show(found, options.uoi, context)
  if (found.places.length === 0) return isSure(found) ? undefined : 'could not be judged'
  if (!options.isMeant) {
    context.print('Nothing is deleted. With --yes all of this is, for good.')
    return isSure(found) ? undefined : 'could not be judged'
  }
  if (found.taken.length > 0)
    throw unusable(`nothing is deleted: a run writes into ${found.taken[0]}, wait for its end`)
  const failures = await deleteFound(found, new Date())
  for (const failure of failures) context.printError(`not deleted: ${failure}`)
  if (failures.length === 0)
    context.print(`Deleted: ${counted(found.places.length, 'folder')} of ${printable(options.uoi)}.`)
  return failures.length === 0 && isSure(found) ? undefined : 'could not be judged'
}

const isSure = ({ doubtful }: Findings): boolean => doubtful.length === 0

function show({ folders, places, doubtful, taken, unread }: Findings, uoi: string, context: CommandContext): void {
  const { print, printError } = context
  if (places.length === 0) print(printable(`There is nothing of ${uoi} below ${folders.join(', ')}.`))
  for (const { folder, as, entries } of places)
    print(printable(`${folder} (${as}): ${entries === undefined ? 'all of it' : entries.join(', ')}`))
  for (const path of doubtful) printError(printable(`not known whose: ${path} names ${uoi}, and cannot be read`))
  for (const path of taken) printError(printable(`in use: a run writes into ${path}`))
  for (const path of unread) printError(printable(`not looked at: ${path}`))
}

const unusable = usageError('npx dd-acceptance forget --help')

/** The options of `forget`. Paths are as they were typed. */
interface ForgetOptions {
  readonly uoi: string
  readonly folders: readonly string[]
  readonly isMeant: boolean
}

const options = {
  organization: { type: 'string' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean' },
} as const

/** Says where results and reports go when nobody says otherwise. */
const USUAL: readonly string[] = ['results', 'reports']

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or there is no folder
 */
function readOptions(argv: readonly string[]): ForgetOptions | undefined {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) return undefined
  const uoi = values.organization ?? ''
  if (uoi.trim() === '') throw unusable('--organization is missing: give the UOI of the organization')
  const folders = positionals.length > 0 ? positionals : USUAL.filter((folder) => existsSync(folder))
  if (folders.length === 0) throw unusable('there is no folder results or reports here: name a folder')
  return { uoi, folders, isMeant: values.yes }
}
