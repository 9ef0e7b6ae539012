import { readFile, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import type { Verdict } from '../dictionary/verdict'
import { messageOf } from '../dictionary/wording'

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
 * Reads a file that an option names.
 *
 * @throws ConfigurationError when it cannot be read
 */
export async function readGiven(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be read: ${fileFault(error)}`)
  }
}

/**
 * Makes use of what a file says.
 *
 * @param path names the file in the message; undefined where the message of `read` names it
 * @throws ConfigurationError when it cannot be used
 */
export function usable<Value>(path: string | undefined, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new ConfigurationError(`${path === undefined ? '' : `${path} cannot be used: `}${messageOf(error)}`)
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
    throw new ConfigurationError(`${option} ${path} cannot be written: ${fileFault(error)}`)
  }
}
