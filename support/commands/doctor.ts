import { sep } from 'node:path'
import { name as toolName, version as toolVersion } from '../../package.json'
import { parseOptions, usageError } from '../dictionary/command-line'
import type { Verdict } from '../dictionary/verdict'
import { counted, printable } from '../dictionary/wording'
import { dictionaryFile } from '../results/dictionary-file'
import { checkRecipients, checkRun, checksOf } from '../run/doctor'
import type { Command } from './command'
import { SERVER_HELP, SERVER_OPTIONS, serverWords, settingsOfServer, withOneClient } from './server-options'

const HELP = `npx dd-acceptance doctor [--resoscript FILE | --url URL ...] [--version 2.0] [--json]
npx dd-acceptance doctor --config FILE [--resoscript FILE] [--version 2.0] [--results FOLDER]

Checks whether a run can start, before a long one is begun: Node.js, settings, RESOScript, reports folder, proxies, connection,
certificate, credentials, $metadata, clock, and how long runs of the Data Dictionary and of Web API Core may take. One line for
each: ok, warning, problem or skipped. Asks for records as a run does, for 20 seconds, and writes no files.

  --resoscript FILE   the RESOScript of the server; without it, RESOSCRIPT as in a run
  ${SERVER_HELP}
  --config FILE       checks each recipient of a configuration, as certify takes it; --resoscript goes with all of them
  --results FOLDER    with --config, where results are kept; results when not given
  --version X.Y       version of the Data Dictionary; 2.0 when not given
  --json              the same for programs, and to be pasted into an issue: all checks in one JSON object, without --config

Settings are those of a run: METADATA, REPORTS, REQUEST_TIMEOUT, SAMPLE_LIMIT, HTTPS_PROXY ..., see docs/run.md.

  npx dd-acceptance doctor --resoscript my.resoscript
  npx dd-acceptance doctor --url https://api.example.com/odata --token-env TOKEN
  npx dd-acceptance doctor --resoscript my.resoscript --version 2.1 --set SAMPLE_LIMIT=100000
  npx dd-acceptance doctor --set METADATA=metadata.xml
  npx dd-acceptance doctor --config recipients.json

Exit code: 0 a run can start, of each recipient; 2 it cannot. More: docs/doctor.md`

/** Runs `doctor`; see its help. */
export const doctorCommand: Command = async (argv, { print }) => {
  const options = readDoctorOptions(argv, process.env)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { version } = options
  // Nothing is read from the file, but without it a run cannot start.
  dictionaryFile(version)
  if (options.config !== undefined) return checkConfig({ ...options, config: options.config }, print)
  const environment = { ...process.env, ...options.settings }
  if (options.isJson) return printJson({ version, environment, folder: process.cwd() }, print)
  const problems = await checkRun({ version, environment, folder: process.cwd() }, print)
  print(`\n${problems === 0 ? start(options, environment) : again(options, problems)}`)
  return problems === 0 ? undefined : 'could not be judged'
}

/** Prints all checks as one JSON object, without what no one sees in its texts. */
async function printJson(run: Parameters<typeof checksOf>[0], print: (line: string) => void) {
  const checks = await checksOf(run)
  const canStart = checks.every(({ status }) => status !== 'problem')
  const platform = `${process.platform} ${process.arch}`
  const report = {
    tool: { name: toolName, version: toolVersion },
    node: process.versions.node,
    platform,
    canStart,
    checks,
  }
  print(JSON.stringify(report, (_, value) => (typeof value === 'string' ? printable(value) : value), 2))
  return canStart ? undefined : 'could not be judged'
}

async function checkConfig(
  { config, resoScript, version, results = 'results' }: DoctorOptions & { readonly config: string },
  print: (line: string) => void,
): Promise<Verdict | undefined> {
  const unable = await checkRecipients({ config, resoScript, version, results }, print)
  const certify = `npx dd-acceptance certify --config ${quoted(config)}${resoScript === undefined ? '' : ` --resoscript ${quoted(resoScript)}`}${version === '2.0' ? '' : ` --version ${version}`} --core`
  print(
    unable === 0
      ? `\nAll recipients can start. Next: ${certify}`
      : `\n${counted(unable, 'recipient')} cannot start. Next: do what the lines above say, then npx dd-acceptance doctor --config ${quoted(config)}`,
  )
  return unable === 0 ? undefined : 'could not be judged'
}

function start({ server, version }: DoctorOptions, { METADATA }: Environment): string {
  const run = (profile: string) => `npx dd-acceptance run ${[profile, ...server].map(quoted).join(' ')}`
  const core = METADATA ? [] : [`Or, for Web API Core: ${run('web-api-core-2.0.0')}`]
  return [`A run can start. Next: ${run(`dd-${version}`)}`, ...core].join('\n')
}

type Environment = Readonly<Record<string, string | undefined>>

const again = ({ server, version }: DoctorOptions, problems: number): string =>
  `A run cannot start: ${counted(problems, 'problem')}. Next: do what the lines above say, then ` +
  ['npx', 'dd-acceptance', 'doctor', ...server.map(quoted), ...(version === '2.0' ? [] : ['--version', version])].join(
    ' ',
  )

/** Quotes a text so that shells take it for one word: in double quotes, which cmd knows too, if it has nothing that these leave alive. */
function quoted(text: string): string {
  if (/^[\w./:~+-]+$/.test(text)) return text
  return sep === '\\' || !/["$`\\!]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`
}

const unusable = usageError('npx dd-acceptance doctor --help')

/** The options of `doctor`. Paths are as they were typed. */
interface DoctorOptions {
  readonly resoScript?: string
  /** The options that name the server, to be typed again; none where the environment names it. */
  readonly server: readonly string[]
  /** Variables of the environment that are set for the checks. */
  readonly settings: Environment
  readonly config?: string
  readonly results?: string
  readonly version: string
  readonly isJson: boolean
}

/** The version of a run without settings. */
const DEFAULT_VERSION = '2.0'

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readDoctorOptions(argv: readonly string[], environment: Environment): DoctorOptions | undefined {
  const values = parse(argv)
  const { help, resoscript, config, results, json, version = DEFAULT_VERSION } = values
  if (help) return undefined
  refuseUnusable(values)
  return {
    ...(resoscript === undefined ? {} : { resoScript: resoscript }),
    ...(config === undefined ? {} : { config }),
    ...(results === undefined ? {} : { results }),
    version,
    server: serverWords(values),
    settings: {
      ...(resoscript === undefined ? {} : { RESOSCRIPT: resoscript }),
      ...(values.url === undefined ? {} : { METADATA: '', LOOKUPS: '' }),
      ...settingsOfServer(values, environment, unusable),
    },
    isJson: json,
  }
}

function refuseUnusable({ url, resoscript, config, results, json }: Values): void {
  if (resoscript === '') throw unusable('--resoscript names no file')
  if (config === '') throw unusable('--config names no file')
  if (results === '') throw unusable('--results names no folder')
  if (url !== undefined && resoscript !== undefined) throw unusable('--resoscript and --url are both given: keep one')
  if (url !== undefined && config !== undefined) throw unusable('--config and --url are both given: keep one')
  if (json && config !== undefined) throw unusable('--json checks one run, and --config has several')
  if (results !== undefined && config === undefined) throw unusable('--results goes with --config: a run has REPORTS')
}

type Values = ReturnType<typeof parse>

const parse = (argv: readonly string[]) =>
  parseOptions(
    {
      args: withOneClient(argv, unusable),
      options: {
        resoscript: { type: 'string' },
        ...SERVER_OPTIONS,
        config: { type: 'string' },
        results: { type: 'string' },
        version: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
      strict: true,
    },
    unusable,
  ).values
