import { constants, existsSync } from 'node:fs'
import { access, mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { fileFault } from '../../dictionary/file-fault'
import { isKept } from '../../results/endorsement-marker'
import { reportFiles } from '../../results/report-files'
import { canBeTakenUp, settleReports } from '../../results/reports-folder'
import type { Recipient } from './recipient'
import type { Step } from './run-step'

/** Returns the folder for the results of a step and a recipient; those of this run are in `current`. */
export const resultFolder = (results: string, step: Step, { name }: Recipient): string => join(results, step.name, name)

/**
 * Creates a folder for results where it is missing.
 *
 * @throws ConfigurationError when it cannot be written
 */
export async function checkResultFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new ConfigurationError(
      `${folder} cannot be written (${fileFault(error)}): name another folder with --results`,
    )
  }
}

/**
 * Moves the results of an earlier run to `archived/<ISO 8601, basic format, UTC>`, so that they are not taken for new ones; what
 * was Certified to `kept/` in its place. A run that was interrupted before it had results stays: the next one takes up what it
 * has sampled. One that was killed when its results were put in place is put in place first.
 *
 * @throws ConfigurationError when nobody knows whether they were Certified
 */
export async function archiveCurrent(folder: string, now: Date): Promise<void> {
  const current = currentOf(folder)
  if (!existsSync(current)) return
  settleReports(current)
  if (isInterrupted(folder)) return
  const archived = join(folder, isKept(current) ? KEPT : 'archived')
  await mkdir(archived, { recursive: true })
  await rename(current, join(archived, now.toISOString().replace(/[-:.]/g, '')))
}

/** Tells if the last run was interrupted before it had results, and the next one can go on with what it has sampled. */
export const isInterrupted = (folder: string): boolean =>
  canBeTakenUp(currentOf(folder)) && !existsSync(join(currentOf(folder), reportFiles.results))

/** The folder, beside `current`, for results that were Certified. */
export const KEPT = 'kept'

/** Returns the folder for the results of the last run. */
export const currentOf = (folder: string): string => join(folder, 'current')

/** Returns the steps of Web API Core that have results of a recipient, though they are not among those of this run. */
export async function coreNotAskedFor(
  results: string,
  steps: readonly Step[],
  recipient: Recipient,
): Promise<readonly string[]> {
  const names = (await readdir(results)).filter((name) => OF_CORE.test(name)).toSorted()
  return names.filter(
    (name) =>
      steps.every((step) => step.name !== name) &&
      existsSync(join(currentOf(join(results, name, recipient.name)), reportFiles.results)),
  )
}

/** The names of the steps of Web API Core. */
export const OF_CORE = /^web-api-core-/
