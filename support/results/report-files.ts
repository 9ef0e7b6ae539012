import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { messageOf } from '../dictionary/wording'

/** Files in a reports folder that say what a run came to. */
export const reportFiles = {
  /** There only until the results are. */
  begun: 'run-begun.json',
  results: 'results.json',
  core: 'web-api-core.json',
  summary: 'summary.html',
} as const

/** Files that other versions of this project left, and that say what a run came to, too. */
const FORMER = ['run.json', 'findings.json']

/**
 * Takes away what an earlier run came to, so that nobody takes it for what this one does.
 *
 * @throws ConfigurationError when the folder cannot be written
 */
export async function removeReports(folder: string): Promise<void> {
  for (const name of [...Object.values(reportFiles), ...FORMER]) {
    const path = join(folder, name)
    try {
      await rm(path, { force: true })
    } catch (error) {
      throw new ConfigurationError(
        `${path} of an earlier run cannot be removed (${messageOf(error)}): remove it, or name another folder with REPORTS`,
      )
    }
  }
}
