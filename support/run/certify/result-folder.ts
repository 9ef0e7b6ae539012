import { constants, existsSync } from 'node:fs'
import { access, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
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
      `${folder} cannot be written (${messageOf(error)}): name another folder with --results`,
    )
  }
}

/** Moves the results of an earlier run to `archived/<ISO 8601, basic format, UTC>`, so that they are not taken for new ones. */
export async function archiveCurrent(folder: string, now: Date): Promise<void> {
  const current = currentOf(folder)
  if (!existsSync(current)) return
  const archived = join(folder, 'archived')
  await mkdir(archived, { recursive: true })
  await rename(current, join(archived, now.toISOString().replace(/[-:.]/g, '')))
}

/** Returns the folder for the results of the last run. */
export const currentOf = (folder: string): string => join(folder, 'current')
