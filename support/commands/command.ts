import { writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { messageOf } from '../dictionary/wording'
import { ConfigurationError } from '../results/configuration-error'
import type { Verdict } from '../results/exit-codes'

/** What a command has of the process that it runs in. */
export interface CommandContext {
  readonly stdin: Readable
  /** Prints a line, without its line end. */
  readonly print: (line: string) => void
  /** Prints a line to standard error, without its line end: where standard output is for programs. */
  readonly printError: (line: string) => void
}

/**
 * A command of `dd-acceptance`.
 *
 * @param argv what stands behind its name
 * @returns the verdict; undefined when there is nothing to judge, such as help
 * @throws Error whose message says in one line why nothing can be judged
 */
export type Command = (argv: readonly string[], context: CommandContext) => Promise<Verdict | undefined>

/** Makes the error for options that cannot be used: the reason in one line, and where to read about the options. */
export const usageError =
  (command: string) =>
  (reason: string): ConfigurationError =>
    new ConfigurationError(`${reason}; see npx dd-acceptance ${command} --help`)

/**
 * Parses options by `parseArgs` of Node.js, which is strict.
 *
 * @throws what `unusable` makes of the first sentence of what Node.js says
 */
export function parseOptions<Config extends ParseArgsConfig>(config: Config, unusable: (reason: string) => Error) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw unusable(messageOf(error).split('. ', 1)[0] ?? '')
  }
}

/**
 * Writes a file that an option names; does nothing when the option was not given.
 *
 * @throws ConfigurationError when the file cannot be written
 */
export async function writeGiven(option: string, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) return
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be written: ${messageOf(error)}`)
  }
}
