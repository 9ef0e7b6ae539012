import { messageOf } from '../dictionary/wording'
import { ConfigurationError } from '../results/configuration-error'
import { exitCodes } from '../results/exit-codes'
import { aggregateCommand } from './aggregate'
import { certifyCommand } from './certify'
import type { Command, FullContext } from './command'
import { compareCommand } from './compare'
import { doctorCommand } from './doctor'
import { summaryCommand } from './summary'
import { validateCommand } from './validate'
import { variationsCommand } from './variations'

const commands: ReadonlyMap<string, Command<FullContext>> = new Map<string, Command<FullContext>>([
  ['aggregate', aggregateCommand],
  ['certify', certifyCommand],
  ['compare', compareCommand],
  ['doctor', doctorCommand],
  ['summary', summaryCommand],
  ['validate', validateCommand],
  ['variations', variationsCommand],
])

const HELP = `npx dd-acceptance COMMAND

  aggregate    averages over the results of many servers
  certify      a whole certification run, of one recipient or several
  compare      what servers have in common, and where they differ
  doctor       checks whether a run can start: settings, connection, credentials, clock
  summary      writes the report of a run anew: other averages, without performance
  validate     judges saved payloads by metadata, or by the Data Dictionary itself
  variations   finds names in metadata that are nearly the standard's

npx dd-acceptance COMMAND --help says more. Features are run by npx cucumber-js, see README.md.`

/**
 * Runs the command that was called; what goes wrong is told in one message.
 *
 * @param argv the name of the command and what stands behind it
 * @returns the exit code
 */
export async function runCommand([name, ...argv]: readonly string[], context: FullContext): Promise<number> {
  try {
    if (name !== undefined && name !== '--help') return await runNamed(name, argv, context)
    context.print(HELP)
    return name === undefined ? exitCodes['could not be judged'] : 0
  } catch (error) {
    context.printError(`error: ${messageOf(error)}`)
    return exitCodes['could not be judged']
  }
}

async function runNamed(name: string, argv: readonly string[], context: FullContext): Promise<number> {
  const command = commands.get(name)
  if (command === undefined) throw new ConfigurationError(`there is no command ${name}; see npx dd-acceptance --help`)
  const verdict = await command(argv, context)
  return verdict === undefined ? 0 : exitCodes[verdict]
}
