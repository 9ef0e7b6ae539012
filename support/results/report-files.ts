import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { messageOf } from '../dictionary/wording'

/** Files in a reports folder that hold the outcome of a run. */
export const reportFiles = {
  /** Deleted as soon as the results are written. */
  begun: 'run-begun.json',
  results: 'results.json',
  core: 'web-api-core.json',
  junit: 'junit.xml',
  summary: 'summary.html',
} as const

/** Files with the outcome of a run that earlier versions of this project left. */
const FORMER = ['run.json', 'findings.json']

/**
 * Deletes the outcome of an earlier run, so that nobody takes it for that of this one.
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
