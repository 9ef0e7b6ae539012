import { FOLDER_NAME, isFolderName, type RecipientIdentifiers } from '../run/certify/recipient'
import { parseOptions, usageError } from './usage'

const unusable = usageError('certify')

/** What `certify` was asked to do. Paths are as they were typed. */
export interface CertifyOptions {
  /** Whose servers are judged: those of a configuration, or that of a RESOScript. */
  readonly subject: ConfigSubject | ScriptSubject
  /** Version of the Data Dictionary. */
  readonly version: string
  /** Version of Web API Core; undefined when it is not asked for. */
  readonly core: string | undefined
  readonly results: string
  /** How many recipients at a time. */
  readonly concurrency: number
}

export interface ConfigSubject {
  readonly config: string
  /** Its Parameters and Requests go with each server. */
  readonly resoScript: string | undefined
}

export interface ScriptSubject {
  readonly config: undefined
  readonly resoScript: string
  /** Undefined when nobody has named them. */
  readonly identifiers: RecipientIdentifiers | undefined
}

/** Versions that there are profiles for. */
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
 * Reads the options of `certify`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readCertifyOptions(argv: readonly string[]): CertifyOptions | undefined {
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

function subjectOf(given: Given): CertifyOptions['subject'] {
  const { config, resoscript: resoScript } = given
  const identifiers = identifiersIn(given)
  if (config !== undefined) {
    if (identifiers !== undefined)
      throw unusable('--config names its recipients itself: leave out --recipient-uoi and such')
    return { config, resoScript }
  }
  if (resoScript !== undefined) return { config, resoScript, identifiers }
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

/** `parseArgs` knows no option whose value may be left out. */
const withCoreVersion = (argv: readonly string[]): string[] =>
  argv.flatMap((argument, index) => {
    const hasValue = argv[index + 1]?.startsWith('-') === false
    return argument === '--core' && !hasValue ? [argument, CORE_VERSIONS[0] ?? ''] : [argument]
  })
