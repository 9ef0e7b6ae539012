import type { RunResults } from '../../results-file'
import { explanationLines } from '../same-cause'
import { metadataPath, type PlacedFinding, placedFindings } from './placed-findings'

const SEVERITIES: Readonly<Record<PlacedFinding['outcome'], string>> = {
  violated: 'major',
  advisory: 'minor',
  'not verified': 'info',
}

/**
 * Makes a report of code quality as GitLab reads it (GitLab Docs, Code Quality report format). It compares the one of a merge
 * request with the one of its target by fingerprints, which are different for each entry.
 *
 * @param reports the reports folder
 */
export function codeQualityReport(results: RunResults, reports: string): readonly object[] {
  const path = metadataPath(results, reports)
  const before = new Map<string, number>()
  return placedFindings(results).map(({ rule, outcome, message, position, fingerprint }) => {
    const number = (before.get(fingerprint) ?? 0) + 1
    before.set(fingerprint, number)
    return {
      description: [message, ...explanationLines(rule === undefined ? [] : [rule])].join('\n'),
      check_name: rule ?? 'scenario-failed',
      fingerprint: number === 1 ? fingerprint : `${fingerprint}.${number}`,
      severity: SEVERITIES[outcome],
      location: { path, lines: { begin: position.line } },
    }
  })
}
