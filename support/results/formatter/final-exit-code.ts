import { exitCodes, type Verdict } from '../../dictionary/verdict'

/**
 * The exit code of a run.
 *
 * @param problems why a report is missing: then nobody can look up what the run found, and it does not end well
 * @param cucumbers what Cucumber would end with: a failure that it alone knows of stays one
 */
export function finalExitCode(verdict: Verdict, problems: readonly string[], cucumbers: number): number {
  if (verdict !== 'conformant') return exitCodes[verdict]
  if (cucumbers !== 0) return cucumbers
  return problems.length === 0 ? exitCodes.conformant : exitCodes['could not be judged']
}
