import type { Readable } from 'node:stream'
import type { Verdict } from '../results/exit-codes'

/** What a command has of the process that it runs in. */
export interface CommandContext {
  readonly stdin: Readable
  /** Prints a line, without its line end. */
  readonly print: (line: string) => void
}

/** As commands have it that print for programs, and so tell people elsewhere. */
export interface FullContext extends CommandContext {
  /** Prints a line to standard error, without its line end. */
  readonly printError: (line: string) => void
}

/**
 * A command of `dd-acceptance`.
 *
 * @param argv what stands behind its name
 * @returns the verdict; undefined when there is nothing to judge, such as help
 * @throws Error whose message says in one line why nothing can be judged
 */
export type Command<Context extends CommandContext = CommandContext> = (
  argv: readonly string[],
  context: Context,
) => Promise<Verdict | undefined>
