import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { isDate } from '../../dictionary/iso-date'
import { BASELINE_FILE, readBaseline } from '../../results/baseline-file'
import { namedResults } from '../../results/earlier-run'
import type { BaselineUpdate } from '../../results/run-facts'
import type { GivenSettings } from './run-settings'

/** Describes what a run is compared with. */
export interface ComparisonSettings {
  /** Absolute path of the results of an earlier run: a folder, or a file; absent for those of the run before. */
  readonly against?: string
  /** Absolute path of the file of known failures. */
  readonly baseline?: string
  /** Present where the failures of this run become known ones. */
  readonly baselineUpdate?: BaselineUpdate
}

/** As long as known failures are left alone where nobody says how long. */
const DAYS = 90

const A_DAY_MS = 86_400_000

/** Reads what a run is compared with; adds to `problems` what cannot be used. */
export function readComparison(
  { against, baseline, updateBaseline, baselineExpires }: GivenSettings,
  folder: string,
  problems: string[],
  now = new Date(),
): ComparisonSettings {
  if (updateBaseline?.text.trim() === '') problems.push(`${updateBaseline.label} must be the reason why they may stay`)
  const [day, last] = [now, new Date(now.getTime() + DAYS * A_DAY_MS)].map((each) => each.toISOString().slice(0, 10))
  const expires = baselineExpires?.text.trim() ?? last ?? ''
  if (!isDate(expires) || expires < (day ?? ''))
    problems.push(
      `${baselineExpires?.label} must be a day from today on, such as ${last}, not ${JSON.stringify(expires)}`,
    )
  const file = baseline?.text ?? (updateBaseline === undefined ? undefined : BASELINE_FILE)
  return {
    ...(against === undefined ? {} : { against: resolve(folder, against.text) }),
    ...(file === undefined ? {} : { baseline: resolve(folder, file) }),
    ...(updateBaseline === undefined ? {} : { baselineUpdate: { reason: updateBaseline.text.trim(), expires } }),
  }
}

/**
 * Checks that a run can be compared with what its settings name, before it asks a server for anything.
 *
 * @throws ConfigurationError when it cannot
 */
export function checkComparison({ against, baseline, baselineUpdate }: ComparisonSettings): void {
  if (against !== undefined) {
    const read = namedResults(against)
    if (read.kind === 'unreliable') throw new ConfigurationError(`AGAINST: ${against} ${read.reason}`)
    if (read.results === undefined) throw new ConfigurationError(`AGAINST: ${against} holds no results of a run`)
  }
  if (baseline !== undefined && (baselineUpdate === undefined || existsSync(baseline))) readBaseline(baseline)
}
