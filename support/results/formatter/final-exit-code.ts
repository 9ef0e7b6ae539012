import { exitCodes, type Verdict } from '../../dictionary/verdict'

/**
 * The exit code of a run.
 *
 * @param problems why a report is missing: then nobody can look up what the run found, and it does not end well
 * @param cucumbers the exit code of Cucumber: a failure that it alone knows of, such as that of a hook, says nothing about
 * the server, and leaves the verdict open
 */
export function finalExitCode(verdict: Verdict, problems: readonly string[], cucumbers: number): number {
  if (verdict !== 'conformant') return exitCodes[verdict]
  return cucumbers === 0 && problems.length === 0 ? exitCodes.conformant : exitCodes['could not be judged']
}
