import { exitCodes, type Verdict } from '../../dictionary/verdict'
import type { WrittenReports } from './write-reports'

/**
 * The exit code of a run.
 *
 * @param written the reports: without results nobody can look up what the run found, and without its page a conformant run
 * does not end well
 * @param cucumbers the exit code of Cucumber: a failure that it alone knows of, such as that of a hook, says nothing about
 * the server, and leaves the verdict open
 */
export function finalExitCode(
  verdict: Verdict,
  { problems, isLost }: Pick<WrittenReports, 'problems' | 'isLost'>,
  cucumbers: number,
): number {
  if (isLost) return exitCodes['could not be judged']
  if (verdict !== 'conformant') return exitCodes[verdict]
  return cucumbers === 0 && problems.length === 0 ? exitCodes.conformant : exitCodes['could not be judged']
}
