import { join } from 'node:path'
import { parseOptions, usageError } from '../dictionary/command-line'
import { replicateServer, type ServerToReplicate } from '../run/replicate-server'
import type { Command } from './command'
import { SERVER_HELP, SERVER_OPTIONS, settingsOfServer, withOneClient } from './server-options'

const HELP = `npx dd-acceptance replicate [RESOURCE...] [--resoscript FILE | --url URL ...] [--out FOLDER]

Saves what a server answers, as runs and validate read it: metadata.xml, all Lookup records in lookups.json, and records of
the Resources that are named, a file for each page in a folder for each Resource.

  RESOURCE            a Resource of the metadata, e.g. Property
  --all               all Resources that hold data
  --expand NAMES      expansions that are asked for with the records, e.g. Media,ListAgent
  --limit N           how many records of each Resource are saved at most; 1000 when not given
  --out FOLDER        where everything goes; replicated when not given

  --resoscript FILE   the RESOScript of the server; without it, RESOSCRIPT as in a run
  ${SERVER_HELP}

Call it again when it was interrupted: within a day it goes on with the Resources that are missing. Settings are those of a
run: SAMPLE_FILTER, ORIGINATING_SYSTEM_NAME, REQUEST_TIMEOUT, REQUEST_BUDGET ...

  npx dd-acceptance replicate --resoscript my.resoscript
  npx dd-acceptance replicate Property --expand Media --resoscript my.resoscript --out saved
  npx dd-acceptance validate --metadata saved/metadata.xml --lookups saved/lookups.json --resource Property saved/Property

Exit code: 0 all was saved; 2 it was not. More: docs/commands.md`

/** Runs `replicate`; see its help. */
export const replicateCommand: Command = async (argv, { print, printError }) => {
  const server = readReplicateOptions(argv, process.env, process.cwd())
  if (server === undefined) {
    print(HELP)
    return undefined
  }
  const problems = await replicateServer(server, (line) => print(join(server.out, line)))
  for (const problem of problems) printError(`error: ${problem}`)
  return problems.length === 0 ? undefined : 'could not be judged'
}

const unusable = usageError('npx dd-acceptance replicate --help')

const options = {
  all: { type: 'boolean' },
  expand: { type: 'string' },
  limit: { type: 'string' },
  out: { type: 'string' },
  resoscript: { type: 'string' },
  ...SERVER_OPTIONS,
  help: { type: 'boolean' },
} as const

/** As many records as a run samples. */
const DEFAULT_LIMIT = '1000'

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readReplicateOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): ServerToReplicate | undefined {
  const { values, positionals } = parse(argv)
  if (values.help) return undefined
  refuseContradictions(values, positionals)
  const { all, expand = '', limit = DEFAULT_LIMIT, out = 'replicated', resoscript, url } = values
  const script = resoscript === undefined ? {} : { RESOSCRIPT: resoscript }
  const named = resoscript === undefined && url === undefined ? {} : { METADATA: '', LOOKUPS: '' }
  return {
    environment: { ...environment, ...named, ...script, ...settingsOfServer(values, environment, unusable) },
    folder,
    out,
    resources: all ? 'all' : positionals,
    expand: expand === '' ? [] : expand.split(',').map((name) => name.trim()),
    limit: Number(limit),
  }
}

type Parsed = ReturnType<typeof parse>

const parse = (argv: readonly string[]) =>
  parseOptions({ args: withOneClient(argv, unusable), options, strict: true, allowPositionals: true }, unusable)

function refuseContradictions(
  { all, expand, limit = DEFAULT_LIMIT, resoscript, url, ...others }: Parsed['values'],
  resources: Parsed['positionals'],
): void {
  const given = { expand, limit, resoscript, url, ...others }
  const empty = Object.entries(given).find(([, value]) => value === '')
  if (empty !== undefined) throw unusable(`--${empty[0]} is empty`)
  if (all && resources.length > 0) throw unusable('--all and Resources exclude each other: keep one')
  if (expand !== undefined && !all && resources.length === 0) throw unusable('--expand goes with Resources')
  if (resoscript !== undefined && url !== undefined) throw unusable('--resoscript and --url are both given: keep one')
  if (!/^\d+$/.test(limit) || Number(limit) === 0) throw unusable(`--limit ${limit} is not a whole number above 0`)
}
