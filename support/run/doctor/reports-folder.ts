import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Examined, ok, problem } from './check-result'
import { whyUnusable } from './why-unusable'

/** Whether a run can leave its files in the folder, or make it. Leaves nothing itself. */
export function checkReportsFolder(folder: string): Examined {
  const existing = nearestExisting(folder)
  try {
    if (!statSync(existing).isDirectory()) return cannotBeWritten(folder, `${existing} is no folder`)
    accessSync(existing, constants.W_OK | constants.X_OK)
  } catch (error) {
    return cannotBeWritten(folder, whyUnusable(error))
  }
  return ok(existing === folder ? `${folder} can be written` : `${folder} can be made in ${existing}`, undefined)
}

const nearestExisting = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path))

const cannotBeWritten = (folder: string, why: string): Examined =>
  problem(`${folder} cannot be written (${why}): name another folder with REPORTS=folder`)
