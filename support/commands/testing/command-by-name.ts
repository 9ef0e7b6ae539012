import { Readable } from 'node:stream'
import { runCommand } from '../run-command'

/** For tests: calls a command by its name, as its user does; `input` stands on standard input. */
export async function callByName(
  argv: readonly string[],
  { input }: { input?: string } = {},
): Promise<{ exitCode: number; printed: string; errors: string[] }> {
  const printed: string[] = []
  const errors: string[] = []
  const exitCode = await runCommand(argv, {
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  })
  return { exitCode, printed: printed.join('\n'), errors }
}
