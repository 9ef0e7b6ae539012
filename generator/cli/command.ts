import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Exit codes of the commands, the same as those of a run. */
export const exitCodes = { ok: 0, notConformant: 1, notJudged: 2 } as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Prints a line, without its line end. */
export type Print = (line: string) => void

/** The command cannot do what it is there for; the message is the one line that says why. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged'
}

/**
 * The options of a command line.
 *
 * @throws NotJudged for an unknown option, one without its value, or anything that is no option.
 */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values
  } catch (cause) {
    const [reason] = cause instanceof Error ? cause.message.split('. ', 1) : ['the options cannot be understood']
    throw new NotJudged(`${reason}; see --help`, { cause })
  }
}

/** Runs a command on this process: its answer becomes the exit code, and what goes wrong is told in one line. */
export async function runCommand(command: (argv: readonly string[], print: Print) => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2), (line) => console.log(line))
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = exitCodes.notJudged
  }
}
