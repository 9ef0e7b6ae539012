import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Collected, collect, forgetOrganization } from './collect'
import { Engine, type EngineAccess, EngineRefused, oneLine } from './engine'
import { importDashboards } from './import-dashboards'
import { prepareIndexes } from './index-templates'
import { groupsOf, readFolders } from './read-folders'

const HELP = `dd-acceptance-desk collect RESULTS... --to URL

Sends results to Elasticsearch or OpenSearch: one document of each endorsement, and one of each standard Resource, Field, lookup
value and kind of variation. Nothing that identifies a record of a listing is sent. Sending twice changes nothing, and a newer
result of the same recipient replaces the older one.
RESULTS are folders with reports of runs, or with such folders below them, as certify leaves them.

  --to URL          the engine, e.g. https://elasticsearch:9200
  --local-names     sends local Resources, Fields and lookup values too: their names tell whose they are
  --dashboards URL  imports the dashboards into Kibana or OpenSearch Dashboards at this address
  --forget UOI      deletes everything about an organization instead

Credentials are in the environment: ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USER and ELASTICSEARCH_PASSWORD.
Exit code: 0 everything was sent; 1 a result was left out, or a document was refused; 2 the engine cannot be used.`

/** A call that cannot be carried out, in one line. */
class Unusable extends Error {
  override readonly name = 'Unusable'
}

/** Where the command writes. */
export interface Output {
  print(line: string): void
  printError(line: string): void
}

type Environment = Readonly<Record<string, string | undefined>>

/** Runs `collect`; see its help. Returns the exit code. */
export async function collectCommand(
  argv: readonly string[],
  environment: Environment,
  { print, printError }: Output,
): Promise<0 | 1 | 2> {
  try {
    const asked = readOptions(argv)
    if (asked.help) {
      print(HELP)
      return 0
    }
    return await carryOut(asked, accessFrom(asked.to, environment), { print, printError })
  } catch (error) {
    if (!(error instanceof Unusable || error instanceof EngineRefused)) throw error
    printError(`error: ${error.message}`)
    return 2
  }
}

interface Asked {
  readonly results: readonly string[]
  readonly to: string | undefined
  readonly hasLocalNames: boolean
  readonly dashboards: string | undefined
  readonly forget: string | undefined
  readonly help: boolean
}

function readOptions(argv: readonly string[]): Asked {
  const options = {
    to: { type: 'string' },
    'local-names': { type: 'boolean', default: false },
    dashboards: { type: 'string' },
    forget: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    const { to, dashboards, forget, help, 'local-names': hasLocalNames } = values
    return { results: positionals, to, hasLocalNames, dashboards, forget, help }
  } catch (error) {
    throw new Unusable(`${oneLine(error instanceof Error ? error.message : '')}; see dd-acceptance-desk collect --help`)
  }
}

/** Returns where the engine is, and the credentials for it, which never are in an address: it is shown. */
function accessFrom(to: string | undefined, environment: Environment): EngineAccess {
  if (to === undefined) throw new Unusable('--to names the engine, e.g. --to https://elasticsearch:9200')
  const apiKey = environment['ELASTICSEARCH_API_KEY']
  const user = environment['ELASTICSEARCH_USER']
  return {
    url: serverAddress('--to', to),
    ...(apiKey !== undefined && { apiKey }),
    ...(user !== undefined && apiKey === undefined && { user, password: environment['ELASTICSEARCH_PASSWORD'] ?? '' }),
  }
}

/** Returns the address that an option names, without what a server is not found by. It is shown: credentials are refused. */
function serverAddress(option: '--to' | '--dashboards', text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Unusable(`${option} is not an address with https:// or http://`)
  const { username, password, origin, pathname } = new URL(text)
  if (username !== '' || password !== '')
    throw new Unusable(`${option} has no credentials in it: use ELASTICSEARCH_USER and ELASTICSEARCH_PASSWORD`)
  return `${origin}${pathname.replace(/\/$/, '')}`
}

/** Tells if there is such a folder; one that nobody may look at is none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Refuses what cannot be meant, before anything is sent. */
function check({ results, forget, dashboards }: Asked): void {
  if (results.length === 0 && forget === undefined && dashboards === undefined)
    throw new Unusable('no folder with results is named; see dd-acceptance-desk collect --help')
  if (forget !== undefined && (forget.trim() === '' || results.length > 0))
    throw new Unusable('--forget takes the UOI of an organization, and no folders: it deletes, and sends nothing')
  for (const path of results) if (!isFolder(path)) throw new Unusable(oneLine(`there is no folder ${path}`))
}

async function carryOut(asked: Asked, access: EngineAccess, output: Output): Promise<0 | 1> {
  check(asked)
  const { results, forget } = asked
  const dashboards = asked.dashboards === undefined ? undefined : serverAddress('--dashboards', asked.dashboards)
  const engine = new Engine(access)
  try {
    if (dashboards !== undefined) {
      await importDashboards(dashboards, access)
      output.print(`The dashboards are at ${dashboards}`)
    }
    if (forget !== undefined) {
      const deleted = await forgetOrganization(engine, forget)
      output.print(`${deleted} documents about ${oneLine(forget)} are deleted`)
      return 0
    }
    if (results.length === 0) return 0
    await prepareIndexes(engine)
    return await send(engine, asked, output)
  } finally {
    await engine.close()
  }
}

async function send(engine: Engine, { results, hasLocalNames }: Asked, output: Output): Promise<0 | 1> {
  const sums: Sums = { results: 0, documents: 0, older: 0, leftOut: 0 }
  for await (const group of groupsOf(readFolders(results))) {
    const read = group.filter((each) => each.kind === 'result')
    const all = read.map(({ collected }) => collected)
    const became = await collect(engine, all, hasLocalNames)
    for (const each of group) if (each.kind === 'left out') leaveOut(each, sums, output)
    for (const [index, { folder }] of read.entries()) {
      const what = became[index]
      if (what !== undefined) count(folder, what, sums, output)
    }
  }
  output.print(
    `${sums.results} results sent, ${sums.documents} documents; ${sums.older} older than what was there, ${sums.leftOut} left out`,
  )
  return sums.leftOut === 0 ? 0 : 1
}

interface Sums {
  results: number
  documents: number
  older: number
  leftOut: number
}

/** Documents of a result that are refused leave it out, and each is named: the rest of it is sent, and the next one. */
function count(folder: string, became: Collected, sums: Sums, output: Output): void {
  if (became.kind === 'collected') {
    sums.results++
    sums.documents += became.documents
  } else if (became.kind === 'older') sums.older++
  else {
    for (const reason of became.reasons) output.printError(oneLine(`refused: ${folder}: ${reason}`))
    leaveOut({ folder, reason: `the engine refused ${became.reasons.length} of its documents` }, sums, output)
  }
}

function leaveOut({ folder, reason }: { folder: string; reason: string }, sums: Sums, { printError }: Output): void {
  sums.leftOut++
  printError(oneLine(`left out: ${folder}: ${reason}`))
}
