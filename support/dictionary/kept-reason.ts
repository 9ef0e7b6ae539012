import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** The variable that names a file for the reason why a process ends without a verdict; set by whoever began it. */
export const REASON_FILE = 'DD_REASON_FILE'

/** Keeps why this process ends without a verdict, where the process that began it wants to know. */
export function keepReason(reason: string): void {
  const path = process.env[REASON_FILE]
  if (!path) return
  try {
    writeFileSync(path, reason, { mode: 0o600 })
  } catch {
    // It is on the terminal as well.
  }
}

/** Takes the reason that a process has kept, in one line; undefined where it has kept none. */
export function takeReason(path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  try {
    const [line = ''] = readFileSync(path, 'utf8').trim().split('\n', 1)
    rmSync(path)
    return line === '' ? undefined : line
  } catch {
    return undefined
  }
}
