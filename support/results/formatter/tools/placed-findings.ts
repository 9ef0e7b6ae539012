import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Finding, metadataPositionsIn, type SourcePosition } from '../../../dictionary/finding'
import { fingerprintOf } from '../../fingerprint'
import { metadataFile } from '../../kept-metadata'
import type { RunResults } from '../../results-file'
import { isFailing, isToldElsewhere, type ScenarioResult, titleOf } from '../../scenario-result'

/** A finding as tools show it: beside a line of the metadata. */
export interface PlacedFinding {
  /** Undefined for a failure without a finding. */
  readonly rule: string | undefined
  readonly outcome: 'violated' | 'advisory' | 'not verified'
  readonly subject: string
  readonly message: string
  /** In the metadata; their beginning where it is about no place in them. */
  readonly position: SourcePosition
  /** Names the finding in all runs. */
  readonly fingerprint: string
  /** The scenario that has it. */
  readonly scenario: ScenarioResult
  /** The reason why it may stay for now; undefined where it is not a known failure. */
  readonly known: string | undefined
}

const BEGINNING: SourcePosition = { line: 1, column: 1 }

/** Returns all findings of a run that fail it, leave it open, or are advisories. */
export function placedFindings({ scenarios, known }: RunResults): readonly PlacedFinding[] {
  const reasons = new Map(known?.known.map(({ finding, reason }) => [finding.fingerprint, reason]))
  // Where a rule and subject have more findings than are known, nobody knows which of them is new.
  for (const { finding } of known?.failing ?? []) reasons.delete(finding.fingerprint)
  return scenarios.flatMap((scenario) => {
    const findings = scenario.findings.filter(
      (finding) => finding.outcome === 'advisory' || isFailingIn(scenario, finding),
    )
    const isExplained = findings.some(isFailing) || isToldElsewhere(scenario) || scenario.failure === undefined
    return [
      ...findings.map((finding) => placed(finding, scenario, reasons)),
      ...(isExplained ? [] : [placedFailure(scenario)]),
    ]
  })
}

const isFailingIn = ({ outcome, failure }: ScenarioResult, finding: Finding): boolean =>
  finding.outcome === 'violated' ||
  (finding.outcome === 'not verified' && outcome === 'not verified' && failure !== undefined)

function placed(finding: Finding, scenario: ScenarioResult, reasons: ReadonlyMap<string, string>): PlacedFinding {
  const { rule, subject, requirement, expected, found, advice } = finding
  const fingerprint = fingerprintOf(finding)
  const lines = [
    `${subject} ${requirement}`,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(advice === undefined ? [] : [`What to do: ${advice}`]),
  ]
  return {
    rule,
    outcome: finding.outcome as PlacedFinding['outcome'],
    subject,
    message: lines.join('\n'),
    position: metadataPositionsIn(finding.evidence ?? '')[0] ?? BEGINNING,
    fingerprint,
    scenario,
    known: finding.outcome === 'violated' ? reasons.get(fingerprint) : undefined,
  }
}

const placedFailure = (scenario: ScenarioResult): PlacedFinding => ({
  rule: undefined,
  outcome: scenario.outcome === 'not verified' ? 'not verified' : 'violated',
  subject: titleOf(scenario),
  message: `${titleOf(scenario)}\n${scenario.failure}`,
  position: BEGINNING,
  fingerprint: fingerprintOf({ rule: 'scenario', subject: titleOf(scenario) }),
  scenario,
  known: undefined,
})

type CheckedOut = Readonly<Partial<Record<'GITHUB_WORKSPACE' | 'CI_PROJECT_DIR', string>>>

/**
 * Returns the path of the file that places are in, with slashes: relative to what GitHub or GitLab has checked out, or to the current
 * folder, where it is in it, for that is where tools look for it.
 *
 * @param reports the reports folder
 */
export function metadataPath(
  { run }: Pick<RunResults, 'run'>,
  reports: string,
  { GITHUB_WORKSPACE, CI_PROJECT_DIR }: CheckedOut = process.env,
): string {
  const path = resolve(metadataFile(run, reports))
  const shown = [GITHUB_WORKSPACE, CI_PROJECT_DIR, process.cwd()]
    .flatMap((folder) => (folder ? [relative(folder, path)] : []))
    .find((each) => !isAbsolute(each) && each.split(sep)[0] !== '..')
  return shown?.replaceAll(sep, '/') ?? path
}
