import type { Finding } from '../../dictionary/finding'
import { nameKey } from '../../dictionary/names'
import { ignoresEnumeration } from '../../payload/fault-readers'
import type { ScenarioResult, ToldElsewhere } from '../../results/scenario-result'
import { ruleCalled } from '../../rules/catalogue'
import { payloadRules } from '../../rules/payload-rules'
import { atLevel } from '../../rules/rule'

/** A run that asked a server, whose answers are not kept. */
export interface AnsweredRun {
  readonly scenarios: readonly ScenarioResult[]
  /** True where its Lookup records are kept: what is about records is judged by them again, and only answers are left. */
  readonly hasRecords: boolean
}

/**
 * Puts the scenarios of a run that asked a server in place of those that could not be verified by the files it left. They judge answers
 * and payloads by the metadata of the server, so that the version of the Data Dictionary changes only how much of it is a MUST.
 *
 * @param judged those of what was kept, judged by the version
 * @param version of the Data Dictionary, e.g. `2.1`
 */
export function carriedOver(
  judged: readonly ScenarioResult[],
  { scenarios, hasRecords }: AnsweredRun,
  version: string,
): readonly ScenarioResult[] {
  const answered = new Map(scenarios.map((each) => [keyOf(each), each]))
  const isOfAnswers = ({ feature, tags, uri }: ScenarioResult) =>
    tags.includes('@payload') || (uri.includes('/lookup-resource/') && (feature === 'Field Resource' || hasRecords))
  return judged.map((result) => {
    if (result.outcome !== 'not verified' || !isOfAnswers(result)) return result
    const before = answered.get(keyOf(result)) ?? passedAmongLocal(result, answered)
    if (before === undefined || (before.outcome !== 'passed' && before.outcome !== 'failed')) return result
    const { feature, rule, scenario, uri, line, tags } = result
    return inVersion({ ...before, feature, ...(rule !== undefined && { rule }), scenario, uri, line, tags }, version)
  })
}

/** Names a scenario in the features of every version. */
const keyOf = ({ feature, rule, scenario }: Pick<ScenarioResult, 'feature' | 'rule' | 'scenario'>): string =>
  nameKey(feature, rule, scenario)

const OF_LOCAL = { rule: 'Resources that the Data Dictionary does not have', name: 'Local Resources' }

/**
 * Returns the scenario about the payloads of all local Resources, where it stands for one that is standard by now. Of one that failed it
 * is not known which Resource was sampled.
 */
function passedAmongLocal(
  { feature, rule, scenario }: ScenarioResult,
  answered: ReadonlyMap<string, ScenarioResult>,
): ScenarioResult | undefined {
  if (rule === undefined || !scenario.startsWith(`${rule} by `)) return undefined
  const local = { feature, rule: OF_LOCAL.rule, scenario: `${OF_LOCAL.name}${scenario.slice(rule.length)}` }
  const result = answered.get(keyOf(local))
  return result?.outcome === 'passed' ? result : undefined
}

/** Returns a scenario with the levels that its findings have in a version. */
function inVersion(result: ScenarioResult, version: string): ScenarioResult {
  if (!result.tags.includes('@payload')) return result
  const findings = result.findings.map((finding) => atVersion(finding, version))
  const toldElsewhere = result.toldElsewhere?.map((told) => atVersion(told, version))
  const isViolated = [...findings, ...(toldElsewhere ?? [])].some(({ outcome }) => outcome === 'violated')
  const wasViolated = [...result.findings, ...(result.toldElsewhere ?? [])].some(
    ({ outcome }) => outcome === 'violated',
  )
  const changed = { ...result, findings, ...(toldElsewhere !== undefined && { toldElsewhere }) }
  if (isViolated === wasViolated) return changed
  const { failure: _, ...others } = changed
  return { ...others, outcome: isViolated ? 'failed' : 'passed' }
}

type Judged = Pick<Finding, 'rule' | 'level' | 'outcome' | 'subject' | 'requirement'>

/** The version before payloads had to match what is advertised: "In Data Dictionary 2.0, these two items MUST match" (RCP-40). */
const BEFORE_MATCHES = '1.7'

function atVersion<Told extends Finding | ToldElsewhere>(finding: Told, version: string): Told {
  const { rule, outcome } = finding
  const isOfMatch =
    rule.startsWith('payload-') && ruleCalled(rule)?.level === 'MUST' && rule !== payloadRules.sampled.id
  if (!isOfMatch || (outcome !== 'violated' && outcome !== 'advisory')) return finding
  const level = isAdvisory(finding, version) ? 'SHOULD' : 'MUST'
  return {
    ...finding,
    ...atLevel({ rule, level: finding.level, subject: finding.subject, requirement: finding.requirement }, level),
    outcome: level === 'SHOULD' ? 'advisory' : 'violated',
  }
}

function isAdvisory({ rule, subject }: Judged, version: string): boolean {
  const [resourceName = '', fieldName = ''] = subject.split('.')
  return (
    version === BEFORE_MATCHES ||
    (rule === payloadRules.lookupValuesAdvertised.id && ignoresEnumeration(version, resourceName, fieldName))
  )
}
