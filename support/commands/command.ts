import { writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import type { Verdict } from '../dictionary/verdict'

/** The streams of the process that a command runs in. */
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
    throw new ConfigurationError(`${option} ${path} cannot be written: ${fileFault(error)}`)
  }
}
