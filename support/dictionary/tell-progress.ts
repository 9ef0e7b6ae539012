import { forOutput } from './wording'

/** Milliseconds between two lines. */
const EVERY_MS = 15_000

/** The place where lines go, and whether people see something move there anyway. */
export interface ProgressOutput {
  readonly isTerminal: boolean
  readonly write: (line: string) => void
}

const standardError = (): ProgressOutput => ({
  isTerminal: process.stderr.isTTY && process.env['CI'] === undefined,
  write: (line) => console.error(line),
})

/**
 * Tells every 15 seconds what goes on, in one line, where no terminal shows it: in CI, and in a file.
 *
 * @param text returns the line; undefined where there is nothing to tell
 * @returns what ends it
 */
export function tellProgress(text: () => string | undefined, { isTerminal, write } = standardError()): () => void {
  if (isTerminal) return () => {}
  const timer = setInterval(() => {
    const line = text()
    if (line !== undefined) write(forOutput(line))
  }, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
