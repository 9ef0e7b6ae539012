import { exitCodeOf } from '../../support/dictionary/command-line'

/** Prints a line, without its line end. */
export type Print = (line: string) => void

/** Runs a command of the generator on this process, and sets the exit code. */
export async function runCommand(command: (argv: readonly string[], print: Print) => Promise<number>): Promise<void> {
  process.exitCode = await exitCodeOf(
    () => command(process.argv.slice(2), (line) => console.log(line)),
    (line) => console.error(line),
  )
}
