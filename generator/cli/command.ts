import { outliveClosedPipes } from '../../support/dictionary/closed-pipe'
import { exitCodeOf } from '../../support/dictionary/command-line'
import { printableLines } from '../../support/dictionary/wording'

/** Prints a line, without its line end. */
export type Print = (line: string) => void

/** Runs a command of the generator on this process, and sets the exit code. */
export async function runCommand(command: (argv: readonly string[], print: Print) => Promise<number>): Promise<void> {
  outliveClosedPipes()
  process.exitCode = await exitCodeOf(
    () => command(process.argv.slice(2), (line) => console.log(printableLines(line))),
    (line) => console.error(printableLines(line)),
  )
}
