import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Command } from '../support/commands/command'
import type { Verdict } from '../support/dictionary/verdict'
import { forOutput } from '../support/dictionary/wording'

/** A folder of its own, in which a kind of input lies while it is read. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'dd-fuzz-'))

  /** Writes a file, and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  /** Returns the path of a file. */
  path(name: string): string {
    return join(this.folder, name)
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Describes what a command came to, and all that it printed. */
export interface CommandResult {
  readonly verdict: Verdict
  readonly said: string
  /** The lines that it printed, in an order that says nothing. */
  readonly meaning: readonly string[]
}

/**
 * Runs a command of `dd-acceptance` in this process.
 *
 * @throws what the command throws, which its caller would print as one message
 */
export async function runCommand(command: Command, argv: readonly string[]): Promise<CommandResult> {
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  const verdict = await command(argv, { stdin: Readable.from([]), print, printError: print })
  return {
    verdict: verdict ?? 'conformant',
    said: forOutput(lines.join('\n')),
    meaning: lines.flatMap((each) => each.split('\n')).sort(),
  }
}
