import { PROJECT_ROOT } from '../dictionary/project-root'
import { checkText } from './doctor/check-result'
import { examine, type RunToCheck } from './doctor/examine'
import { readInstallation } from './doctor/installation'

/** Long enough for the largest Resources, and short enough for a person who waits. */
const REHEARSAL_MS = 20_000

/**
 * Checks whether a run can start, in the order in which it needs things.
 *
 * @param print prints the line of each check as soon as it is over
 * @returns how many checks found a problem with which no run can start
 */
export const checkRun = (
  run: Omit<RunToCheck, 'installation' | 'rehearsalMs'>,
  print: (line: string) => void,
): Promise<number> =>
  examine({ ...run, installation: readInstallation(PROJECT_ROOT), rehearsalMs: REHEARSAL_MS }, (result) =>
    print(checkText(result)),
  )
