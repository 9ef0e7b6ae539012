import { ConfigurationError } from '../../dictionary/command-line'
import { messageInOneLine } from '../../dictionary/wording'
import { stopRun } from '../../results/end-of-run'

/** A run that cannot keep what it finds could not show it: it ends with one sentence, and earlier reports stay. */
const unwritable = (path: string, error: unknown): ConfigurationError =>
  new ConfigurationError(
    `${path} cannot be written (${messageInOneLine(error)}): make room, allow to write there, or name another folder with REPORTS. Earlier reports stay as they are`,
  )

/**
 * Writes a file of the run at its begin or end.
 *
 * @throws ConfigurationError when it cannot be written
 */
export async function told(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Writes a file in the middle of a run. Where it cannot be written, the process ends here: no scenario is to blame. */
export function orStop(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    stopRun(unwritable(path, error))
  }
}
