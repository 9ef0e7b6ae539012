import { version } from '../../package.json'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError, exitCodeOf } from '../dictionary/command-line'
import { exitCodes } from '../dictionary/verdict'
import { takeSettings } from '../run/setting-names'
import type { Command, CommandContext } from './command'

/** A command in the list of all: what it does in one line, and how its file is loaded. */
interface ListedCommand {
  readonly does: string
  readonly load: () => Command
}

/** Only the file of the command that is called is loaded: it brings most of the project with it. */
const commands: ReadonlyMap<string, ListedCommand> = new Map(
  Object.entries({
    aggregate: {
      does: 'averages over the results of many servers',
      load: () => {
        const { aggregateCommand }: typeof import('./aggregate') = require('./aggregate')
        return aggregateCommand
      },
    },
    certify: {
      does: 'a whole certification run, of one recipient or several',
      load: () => {
        const { certifyCommand }: typeof import('./certify') = require('./certify')
        return certifyCommand
      },
    },
    compare: {
      does: 'what servers have in common, and where they differ',
      load: () => {
        const { compareCommand }: typeof import('./compare') = require('./compare')
        return compareCommand
      },
    },
    doctor: {
      does: 'checks whether a run can start: settings, connection, credentials, clock',
      load: () => {
        const { doctorCommand }: typeof import('./doctor') = require('./doctor')
        return doctorCommand
      },
    },
    explain: {
      does: 'what a rule asks, an example that breaks it, and how to fix it',
      load: () => {
        const { explainCommand }: typeof import('./explain') = require('./explain')
        return explainCommand
      },
    },
    forget: {
      does: 'deletes all results of an organization from folders of results',
      load: () => {
        const { forgetCommand }: typeof import('./forget') = require('./forget')
        return forgetCommand
      },
    },
    generate: {
      does: 'workbooks of the Data Dictionary to features',
      load: () => {
        const { generateCommand }: typeof import('./generate') = require('./generate')
        return generateCommand
      },
    },
    merge: {
      does: 'the verdict of a whole run from its shards',
      load: () => {
        const { mergeCommand }: typeof import('./merge') = require('./merge')
        return mergeCommand
      },
    },
    metadata: {
      does: 'judges a metadata file alone, without the Data Dictionary',
      load: () => {
        const { metadataCommand }: typeof import('./metadata') = require('./metadata')
        return metadataCommand
      },
    },
    replicate: {
      does: 'saves metadata, Lookup records and payloads of a server to files',
      load: () => {
        const { replicateCommand }: typeof import('./replicate') = require('./replicate')
        return replicateCommand
      },
    },
    run: {
      does: 'runs the features of a profile against a server or a metadata file',
      load: () => {
        const { runFeaturesCommand }: typeof import('./run') = require('./run')
        return runFeaturesCommand
      },
    },
    schema: {
      does: 'JSON Schema of the records that metadata advertise',
      load: () => {
        const { schemaCommand }: typeof import('./schema') = require('./schema')
        return schemaCommand
      },
    },
    serve: {
      does: 'starts a sample server to try things on, with defects to switch on',
      load: () => {
        const { serveCommand }: typeof import('./serve') = require('./serve')
        return serveCommand
      },
    },
    submit: {
      does: 'submits results of certify to a certification desk',
      load: () => {
        const { submitCommand }: typeof import('./submit') = require('./submit')
        return submitCommand
      },
    },
    summary: {
      does: 'writes the report of a run again: with other averages, or without performance',
      load: () => {
        const { summaryCommand }: typeof import('./summary') = require('./summary')
        return summaryCommand
      },
    },
    upgrade: {
      does: 'what a server has to change for another version, from its last results',
      load: () => {
        const { upgradeCommand }: typeof import('./upgrade') = require('./upgrade')
        return upgradeCommand
      },
    },
    validate: {
      does: 'judges saved payloads by metadata, or by the Data Dictionary itself',
      load: () => {
        const { validateCommand }: typeof import('./validate') = require('./validate')
        return validateCommand
      },
    },
    variations: {
      does: 'finds names in metadata that are nearly those of the standard',
      load: () => {
        const { variationsCommand }: typeof import('./variations') = require('./variations')
        return variationsCommand
      },
    },
    verify: {
      does: 'tells if a package is what a certification desk certified',
      load: () => {
        const { verifyCommand }: typeof import('./verify') = require('./verify')
        return verifyCommand
      },
    },
  }),
)

const NAME_WIDTH = Math.max(...[...commands.keys()].map((name) => name.length)) + 3

const help = (): string => `npx dd-acceptance COMMAND

${[...commands].map(([name, { does }]) => `  ${name.padEnd(NAME_WIDTH)}${does}`).join('\n')}

  COMMAND --set NAME=VALUE   a setting of the environment, in any shell, e.g. --set REQUEST_TIMEOUT=120; may be repeated

npx dd-acceptance help COMMAND says more, and so does COMMAND --help; --version prints the version of this tool.
Exit code: 0 judged, and conformant; 1 judged, and not conformant; 2 not judged. More: docs/commands.md`

/**
 * Runs the command that was called. Whatever goes wrong becomes one message on standard error.
 *
 * @param argv the name of the command and what stands behind it
 * @returns the exit code
 */
export const runCommand = ([name, ...argv]: readonly string[], context: CommandContext): Promise<number> =>
  exitCodeOf(async () => {
    if (name === undefined) {
      context.print(help())
      return exitCodes['could not be judged']
    }
    if (isOneOf(name, '--version', '-v')) return printed(version, context)
    if (!isOneOf(name, '--help', '-h', 'help')) return runNamed(name, argv, context)
    const [about, ...others] = argv.filter((word) => !isOneOf(word, '--help', '-h'))
    if (others.length > 0) throw new ConfigurationError('help is about one command: npx dd-acceptance help COMMAND')
    return about === undefined || about === 'help' ? printed(help(), context) : runNamed(about, ['--help'], context)
  }, context.printError)

const isOneOf = (word: string, ...words: readonly string[]): boolean => words.includes(word)

function printed(text: string, { print }: CommandContext): number {
  print(text)
  return exitCodes.conformant
}

async function runNamed(name: string, argv: readonly string[], context: CommandContext): Promise<number> {
  const listed = commands.get(name)
  if (listed === undefined) {
    const known = [...commands.keys(), 'help', '--help', '--version']
    throw new ConfigurationError(`there is no command ${name}${didYouMean(name, known)}; see npx dd-acceptance --help`)
  }
  const given = takeSettings(argv)
  Object.assign(process.env, given.settings)
  const verdict = await listed.load()(given.argv, context)
  return exitCodes[verdict ?? 'conformant']
}
