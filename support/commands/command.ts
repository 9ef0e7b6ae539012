import type { Readable } from 'node:stream'
import type { Verdict } from '../run/exit-codes'

/** What a command has of the process that it runs in. */
export interface CommandContext {
  readonly stdin: Readable
  /** Prints a line, without its line end. */
  readonly print: (line: string) => void
}

/**
 * A command of `dd-acceptance`.
 *
 * @param argv what stands behind its name
 * @returns the verdict; undefined when the command was asked for help only
 * @throws Error whose message says in one line why nothing can be judged
 */
export type Command = (argv: readonly string[], context: CommandContext) => Promise<Verdict | undefined>
