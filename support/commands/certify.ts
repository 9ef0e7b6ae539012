import { parseOptions, usageError } from '../dictionary/command-line'
import { type CertificationOrder, type CertificationSubject, certify } from '../run/certify'
import { FOLDER_NAME, isFolderName, type RecipientIdentifiers } from '../run/recipient-identifiers'
import type { Command } from './command'

/** The text that `npx dd-acceptance certify --help` prints. */
export const CERTIFY_HELP = `npx dd-acceptance certify --resoscript FILE [--config FILE] [--version 2.0] [--core [2.0.0]] [--results FOLDER]
                           [--concurrency 2] [--provider-uoi UOI --provider-usi USI --recipient-uoi UOI]

A whole certification run in RESO's order: Web API Core if asked for, then the Data Dictionary, whose payloads are sampled
only when no MUST was violated before. The run of a recipient ends at the first step that is not conformant.

  --resoscript FILE   the RESOScript of the server; with --config only its Parameters and Requests count
  --config FILE       recipients, each with its server and credentials, in the format of RESO's certification tools
  --version X.Y       version of the Data Dictionary; 2.0 when not given
  --core [X.Y.Z]      Web API Core first; 2.0.0 when no version is given
  --results FOLDER    where results are kept; results when not given
  --concurrency N     how many recipients at a time; 2 when not given
  --provider-uoi, --provider-usi, --recipient-uoi
                      whose results they are, without --config; all three, or none: then they are kept as local/local

Results are in FOLDER/data-dictionary-2.0/<providerUoi>-<providerUsi>/<recipientUoi>/current, earlier ones in archived.
Settings are those of a run, see README.md; SAMPLE_LIMIT is 100000 and REQUEST_BUDGET 1000000 unless you set them.

  npx dd-acceptance certify --resoscript my.resoscript
  npx dd-acceptance certify --resoscript my.resoscript --core --provider-uoi T01 --provider-usi S01 --recipient-uoi M01
  npx dd-acceptance certify --config recipients.json --core 2.1.0 --concurrency 4

Exit code: 0 all are conformant; 1 one is not; 2 one could not be judged. More: docs/certify.md`

/** Runs `certify`; see its help. */
export const certifyCommand: Command = async (argv, { print }) => {
  const order = readCertifyOptions(argv)
  if (order !== undefined) return certify(order, print)
  print(CERTIFY_HELP)
  return undefined
}

const unusable = usageError('npx dd-acceptance certify --help')

/** The versions of Web API Core that have a profile. */
const CORE_VERSIONS = ['2.0.0', '2.1.0']

const options = {
  resoscript: { type: 'string' },
  config: { type: 'string' },
  version: { type: 'string', default: '2.0' },
  core: { type: 'string' },
  results: { type: 'string', default: 'results' },
  concurrency: { type: 'string', default: '2' },
  'provider-uoi': { type: 'string' },
  'provider-usi': { type: 'string' },
  'recipient-uoi': { type: 'string' },
  help: { type: 'boolean' },
} as const

type Given = ReturnType<typeof parse>

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readCertifyOptions(argv: readonly string[]): CertificationOrder | undefined {
  const given = parse(argv)
  if (given.help) return undefined
  const empty = Object.entries(given).find(([, value]) => value === '')
  if (empty !== undefined) throw unusable(`--${empty[0]} is empty`)
  const { version, core, results, concurrency } = given
  if (core !== undefined && !CORE_VERSIONS.includes(core)) {
    throw unusable(`--core must be ${CORE_VERSIONS.join(' or ')}, not ${core}`)
  }
  return { subject: subjectOf(given), version, core, results, concurrency: countOf(concurrency) }
}

function subjectOf(given: Given): CertificationSubject {
  const { config, resoscript: resoScript } = given
  const identifiers = identifiersIn(given)
  if (config !== undefined) {
    if (identifiers !== undefined)
      throw unusable(
        'the file of --config names the recipients: leave out --provider-uoi, --provider-usi and --recipient-uoi',
      )
    return { kind: 'config', config, resoScript }
  }
  if (resoScript !== undefined) return { kind: 'script', resoScript, identifiers }
  throw unusable('no server is named with --resoscript or --config')
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
  parseOptions({ args: withCoreVersion(argv), options, strict: true }, unusable).values

/** Writes out the default of `--core`: `parseArgs` does not know options whose value may be left out. */
const withCoreVersion = (argv: readonly string[]): string[] =>
  argv.flatMap((argument, index) => {
    const hasValue = argv[index + 1]?.startsWith('-') === false
    return argument === '--core' && !hasValue ? [argument, CORE_VERSIONS[0] ?? ''] : [argument]
  })
