import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import { fingerprintOf } from '../fingerprint'
import { isToldElsewhere, locationOf, type ScenarioResult, titleOf } from '../scenario-result'
import type { ChangedFinding, OpenOutcome } from './changed-finding'

/** A finding that somebody has to look at, with all scenarios that have it. */
export interface OpenFinding {
  readonly shown: ChangedFinding
  /** Keys of the scenarios that have it, as {@link scenarioKey} makes them. */
  readonly scenarios: readonly string[]
  /** Their names for people, e.g. `Property: ListPrice`. */
  readonly titles: readonly string[]
  /** True where it was found in records, of which another run may see others. */
  readonly isOfRecords: boolean
  /** True where every run finds the same, as long as the server is the same: in metadata, not in answers about records. */
  readonly isSteady: boolean
}

/** Names a scenario in all runs: not by its line, which changes with what stands above it. */
export const scenarioKey = ({ uri, rule, scenario }: Pick<ScenarioResult, 'uri' | 'rule' | 'scenario'>): string =>
  nameKey(uri, rule, scenario)

/** Names a finding together with what it means for the verdict. */
const openKey = ({ fingerprint, outcome }: ChangedFinding): string => nameKey(fingerprint, outcome)

/** Collects what is open after a run, by their fingerprint and outcome; several findings may have the same rule and subject. */
export function openFindings(scenarios: readonly ScenarioResult[]): ReadonlyMap<string, readonly OpenFinding[]> {
  const elsewhere = groupBy(
    scenarios.flatMap((scenario) => (scenario.toldElsewhere ?? []).map((told) => ({ told, scenario }))),
    ({ told: { rule, subject, outcome } }) => nameKey(rule, subject, outcome),
  )
  const open = scenarios.flatMap((scenario) =>
    openIn(scenario).map((finding): OpenFinding => {
      const others = elsewhere.get(nameKey(finding.rule, finding.subject, finding.outcome)) ?? []
      const having = [scenario, ...others.map((other) => other.scenario)]
      const isOfRecords = finding.seenAt !== undefined || scenario.tags.includes('@payload')
      return {
        shown: shownOf(finding, scenario),
        scenarios: [...new Set(having.map(scenarioKey))],
        titles: [...new Set(having.map(titleOf))],
        isOfRecords,
        isSteady: !isOfRecords && finding.request === undefined,
      }
    }),
  )
  return groupBy(open, ({ shown }) => openKey(shown))
}

/** A finding, or a failure without one: it has no rule, and its scenario is its subject. */
type Open = Omit<Finding, 'rule' | 'level'> & { readonly rule?: string }

function openIn(scenario: ScenarioResult): readonly Open[] {
  const findings = scenario.findings.filter(
    ({ outcome }) =>
      outcome === 'violated' ||
      outcome === 'advisory' ||
      (outcome === 'not verified' && scenario.outcome === 'not verified' && scenario.failure !== undefined),
  )
  const isExplained = findings.some(({ outcome }) => outcome !== 'advisory') || isToldElsewhere(scenario)
  if (scenario.failure === undefined || isExplained) return findings
  return [...findings, { subject: titleOf(scenario), requirement: 'failed without a finding', outcome: 'violated' }]
}

function shownOf({ rule, outcome, subject, requirement, found }: Open, scenario: ScenarioResult): ChangedFinding {
  return {
    fingerprint: fingerprintOf({ rule: rule ?? 'scenario', subject }),
    ...(rule === undefined ? {} : { rule }),
    // `openIn` leaves no others.
    outcome: outcome as OpenOutcome,
    subject,
    requirement,
    ...(found === undefined ? {} : { found }),
    scenario: titleOf(scenario),
    location: locationOf(scenario),
  }
}
