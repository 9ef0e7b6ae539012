import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import type { Verdict } from '../../dictionary/verdict'
import type { Command } from '../command'

/** For tests: calls a command, which may print nothing to standard error. */
export async function call(
  command: Command,
  ...argv: readonly string[]
): Promise<{ verdict: Verdict | undefined; text: string }> {
  const lines: string[] = []
  const verdict = await command(argv, {
    stdin: Readable.from([]),
    print: (line) => lines.push(line),
    printError: assert.fail,
  })
  return { verdict, text: lines.join('\n') }
}

/** For tests: holds that a command refuses arguments with one message, which is not a stack trace. */
export const refuses = (command: Command, argv: readonly string[], message: RegExp): Promise<void> =>
  assert.rejects(call(command, ...argv), ({ message: found }: Error) => {
    assert.match(found, message)
    assert.doesNotMatch(found, /\n +at /)
    return true
  })
