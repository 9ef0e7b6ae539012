import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, usageError } from '../dictionary/command-line'
import { type Verdict, worstVerdict } from '../dictionary/verdict'
import { counted } from '../dictionary/wording'
import { indexFiles, writeRecipientIndex } from '../results/recipient-index'
import { type CertificationOrder, certify } from '../run/certify'
import { FOLDER_NAME, isFolderName, type RecipientIdentifiers } from '../run/recipient-identifiers'
import type { Command } from './command'
import { SERVER_HELP, SERVER_OPTIONS, settingsOfServer, withOneClient } from './server-options'

/** The text that `npx dd-acceptance certify --help` prints. */
export const CERTIFY_HELP = `npx dd-acceptance certify --resoscript FILE | --url URL ... | --config FILE [--resoscript FILE]
                           [--version 2.0] [--core [2.0.0]] [--results FOLDER]
                           [--concurrency 2] [--shard K/N] [--provider-uoi UOI --provider-usi USI --recipient-uoi UOI]
                           [--submit [--desk URL]]
npx dd-acceptance certify --index [--results FOLDER]

A whole certification run in RESO's order: Web API Core, then the Data Dictionary, whose payloads are sampled only when no
MUST was violated before. The run of a recipient ends at the first step that is not conformant. Without --core, results of the
provider have to say that Web API Core is passed.

  --resoscript FILE   the RESOScript of the server; with --config only its Parameters and Requests count
  ${SERVER_HELP}
  --config FILE       recipients, each with its server and credentials, in the format of RESO's certification tools
  --version X.Y       version of the Data Dictionary; 2.0 when not given
  --core [X.Y.Z]      Web API Core first; 2.0.0 when no version is given
  --results FOLDER    where results are kept; results when not given
  --concurrency N     how many recipients at a time; 2 when not given
  --shard K/N         only the share K of N machines, of the recipients of --config
  --index             only writes index.html and results.csv anew, from all results that are in FOLDER
  --provider-uoi, --provider-usi, --recipient-uoi
                      whose results they are, without --config; all three, or none: then they are kept as local/local
  --submit            submits the results of recipients that are conformant to a certification desk, see docs/submit.md
  --desk URL          the address of the desk; DESK_URL when not given. Its token is in DESK_TOKEN

Results are in FOLDER/data-dictionary-2.0/<providerUoi>-<providerUsi>/<recipientUoi>/current, earlier ones in archived;
FOLDER/index.html and FOLDER/results.csv list all recipients.
Settings are those of a run, see docs/run.md; SAMPLE_LIMIT is 100000 and REQUEST_BUDGET 1000000 unless you set them.

  npx dd-acceptance certify --resoscript my.resoscript
  npx dd-acceptance certify --resoscript my.resoscript --core --provider-uoi T01 --provider-usi S01 --recipient-uoi M01
  npx dd-acceptance certify --url https://api.example.com/odata --token-env TOKEN --core
  npx dd-acceptance certify --config recipients.json --core 2.1.0 --concurrency 4

Exit code: 0 all are conformant, and submitted if that was asked for; 1 one is not; 2 one could not be judged. More: docs/certify.md`

/** Runs `certify`; see its help. */
export const certifyCommand: Command = async (argv, { print }) => {
  const given = readCertifyOptions(argv, process.env)
  if (given.kind === 'order') {
    // The processes that judge a server inherit what names it.
    Object.assign(process.env, given.settings)
    return certify(given.order, print)
  }
  if (given.kind === 'index') return listRecipients(given.results, print)
  print(CERTIFY_HELP)
  return undefined
}

/**
 * Lists the recipients of all results in a folder, whatever machines they come from.
 *
 * @returns the worst of their verdicts
 */
async function listRecipients(results: string, print: (line: string) => void): Promise<Verdict> {
  if (!existsSync(results)) throw unusable(`there is no folder ${results}`)
  const { recipients } = await writeRecipientIndex(results, new Date())
  if (recipients.length === 0) throw unusable(`${results} has no results of recipients`)
  const conformant = recipients.filter(({ status }) => status === 'conformant').length
  print(`${join(results, indexFiles.page)} and ${indexFiles.table} list ${counted(recipients.length, 'recipient')}`)
  print(`Conformant recipients: ${conformant} of ${recipients.length}`)
  return worstVerdict(recipients.map(({ status }) => status))
}

const unusable = usageError('npx dd-acceptance certify --help')

/** The versions of Web API Core that have a profile. */
const CORE_VERSIONS = ['2.0.0', '2.1.0']

const options = {
  resoscript: { type: 'string' },
  ...SERVER_OPTIONS,
  config: { type: 'string' },
  version: { type: 'string', default: '2.0' },
  core: { type: 'string' },
  results: { type: 'string', default: 'results' },
  concurrency: { type: 'string', default: '2' },
  shard: { type: 'string' },
  index: { type: 'boolean' },
  'provider-uoi': { type: 'string' },
  'provider-usi': { type: 'string' },
  'recipient-uoi': { type: 'string' },
  submit: { type: 'boolean' },
  desk: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Given = ReturnType<typeof parse>

/** The wish of whoever called the command. */
export type CertifyCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'index'; readonly results: string }
  | { readonly kind: 'order'; readonly order: CertificationOrder; readonly settings: Readonly<Record<string, string>> }

/**
 * Reads the options.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readCertifyOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CertifyCall {
  const given = parse(argv)
  if (given.help) return { kind: 'help' }
  const empty = Object.entries(given).find(([, value]) => value === '')
  if (empty !== undefined) throw unusable(`--${empty[0]} is empty`)
  const { version, core, results, concurrency } = given
  if (core !== undefined && !CORE_VERSIONS.includes(core)) {
    throw unusable(`--core must be ${CORE_VERSIONS.join(' or ')}, not ${core}`)
  }
  if (given.index) {
    if (argv.some((each) => /^--(?!index$|results(=|$))/.test(each))) throw unusable('--index goes with --results only')
    return { kind: 'index', results }
  }
  const settings = settingsOfServer(given, environment, unusable)
  const subject = subjectOf(given, settings['RESOSCRIPT'])
  const shard = shardOf(given.shard, subject)
  const desk = deskOf(given, subject, environment)
  return {
    kind: 'order',
    order: { subject, version, core, results, concurrency: countOf(concurrency), shard, desk },
    settings,
  }
}

function deskOf(
  { submit, desk }: Given,
  subject: CertificationOrder['subject'],
  environment: Readonly<Record<string, string | undefined>>,
): CertificationOrder['desk'] {
  if (submit !== true) {
    if (desk !== undefined) throw unusable('--desk goes with --submit')
    return undefined
  }
  if (subject.kind === 'script' && subject.identifiers === undefined)
    throw unusable(
      '--submit needs --provider-uoi, --provider-usi and --recipient-uoi: a desk has to know whose results they are',
    )
  const { deskConnection }: typeof import('../run/submit') = require('../run/submit')
  return deskConnection(desk, environment)
}

function shardOf(text: string | undefined, subject: CertificationOrder['subject']): CertificationOrder['shard'] {
  if (text === undefined) return undefined
  if (subject.kind === 'script') throw unusable('--shard divides the recipients of --config')
  const [, index, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  if (index === undefined || total === undefined || Number(index) > Number(total))
    throw unusable(`--shard ${text} is not one of its shards: of three there are 1/3, 2/3 and 3/3`)
  return { index: Number(index), total: Number(total) }
}

/** @param ofUrl the RESOScript that reads the server of `--url` from variables; undefined without one */
function subjectOf(given: Given, ofUrl: string | undefined): CertificationOrder['subject'] {
  const { config, resoscript } = given
  const resoScript = resoscript ?? ofUrl
  const identifiers = identifiersIn(given)
  if (ofUrl !== undefined && (config ?? resoscript) !== undefined)
    throw unusable(`--url and --${config === undefined ? 'resoscript' : 'config'} are both given: keep one`)
  if (config !== undefined) {
    if (identifiers !== undefined)
      throw unusable(
        'the file of --config names the recipients: leave out --provider-uoi, --provider-usi and --recipient-uoi',
      )
    return { kind: 'config', config, resoScript }
  }
  if (resoScript !== undefined) return { kind: 'script', resoScript, identifiers }
  throw unusable('no server is named with --resoscript, --url or --config')
}

function identifiersIn(given: Given): RecipientIdentifiers | undefined {
  const named = (['provider-uoi', 'provider-usi', 'recipient-uoi'] as const).map((name) => ({
    name,
    text: given[name],
  }))
  const [providerUoi, providerUsi, recipientUoi] = named.map(({ text }) => text)
  if (named.every(({ text }) => text === undefined)) return undefined
  if (providerUoi === undefined || providerUsi === undefined || recipientUoi === undefined) {
    throw unusable('--provider-uoi, --provider-usi and --recipient-uoi go together: give all three, or none')
  }
  const wrong = named.find(({ text = '' }) => !isFolderName(text))
  if (wrong !== undefined) throw unusable(`--${wrong.name} cannot be the name of a folder: it may have ${FOLDER_NAME}`)
  return { providerUoi, providerUsi, recipientUoi }
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw unusable(`--concurrency must be a whole number above 0, not ${text}`)
}

const parse = (argv: readonly string[]) =>
  parseOptions({ args: withCoreVersion(withOneClient(argv, unusable)), options, strict: true }, unusable).values

/** Writes out the default of `--core`: `parseArgs` does not know options whose value may be left out. */
const withCoreVersion = (argv: readonly string[]): string[] =>
  argv.flatMap((argument, index) => {
    const hasValue = argv[index + 1]?.startsWith('-') === false
    return argument === '--core' && !hasValue ? [argument, CORE_VERSIONS[0] ?? ''] : [argument]
  })
