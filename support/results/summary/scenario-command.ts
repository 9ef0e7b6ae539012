import type { RunFacts } from '../run-facts'
import type { RunProfile } from '../run-profile'
import { locationOf, type ScenarioResult } from '../scenario-result'

/**
 * Returns the command that runs one scenario of a run again, by the same server or file; undefined where it is not known how
 * they were named, or the feature is not one of this package.
 */
export function scenarioCommand(
  result: Pick<ScenarioResult, 'uri' | 'line'>,
  facts: RunFacts | undefined,
  profile: RunProfile | undefined,
): string | undefined {
  if (facts?.options === undefined || profile === undefined || !result.uri.startsWith('features/')) return undefined
  const words = ['npx', 'dd-acceptance', 'run', profile.name, ...facts.options, locationOf(result)]
  return words.map(inShell).join(' ')
}

/**
 * Quotes a word for shells where it needs that: in double quotes, which cmd.exe and PowerShell know as well, unless it has what
 * these would change (POSIX Shell Command Language, 2.2.2 and 2.2.3).
 */
function inShell(word: string): string {
  if (/^[\w./:@,+=~-]+$/.test(word)) return word
  return /["$`\\!%]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}
