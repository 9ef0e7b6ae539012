import { PROJECT_ROOT } from '../dictionary/project-root'
import { checkText } from './doctor/check-result'
import { examine, type RunToCheck } from './doctor/examine'
import { readInstallation } from './doctor/installation'

/**
 * Checks whether a run can start, in the order in which it needs things.
 *
 * @param print prints the line of each check as soon as it is over
 * @returns how many checks found a problem with which no run can start
 */
export const checkRun = (run: Omit<RunToCheck, 'installation'>, print: (line: string) => void): Promise<number> =>
  examine({ ...run, installation: readInstallation(PROJECT_ROOT) }, (result) => print(checkText(result)))
