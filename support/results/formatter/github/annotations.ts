import type { Finding } from '../../../dictionary/finding'
import { findingInOneLine, formatFinding } from '../../../dictionary/format-finding'
import { counted } from '../../../dictionary/wording'
import { fingerprintOf } from '../../fingerprint'
import type { RunSummary } from '../../run-summary'
import { isFailing, isToldElsewhere, locationOf, type ScenarioResult, titleOf } from '../../scenario-result'
import { type CauseTitle, causeTitle, failureTitles } from '../../summary/cause-title'
import { bySameCause, explanationLines, type SameCause, withRules } from '../same-cause'
import { shortened } from './fitted'
import type { JobContext } from './job-summary'
import type { Annotation } from './workflow-command'

/** GitHub shows so many annotations of each kind from one step. */
const MOST = 10

/** GitHub's runner cuts messages after 4096 characters, without a word. The rest is for what stands below each message. */
const MESSAGE_LENGTH = 3800

/** The first line of a failure may be a whole answer. */
const TITLE_LENGTH = 200

/** An annotation whose file is still named as Cucumber does. */
export type PlacedAnnotation = Omit<Annotation, 'file'> & Pick<ScenarioResult, 'uri' | 'line'>

/** Its title is that of its cause until it is shown. */
interface Placed extends Omit<PlacedAnnotation, 'kind'> {
  /** The name of the scenario. */
  readonly about: string
  /** Absent where no rule was judged. */
  readonly rule?: string | undefined
}

/**
 * Makes the annotations that GitHub shows of a run: errors for scenarios that failed, and for such as had to be verified
 * and could not be; warnings for advisories; each at its scenario. Where there are more than GitHub shows, one stands for
 * all that have the same cause.
 */
export function annotationsOf(
  results: readonly ScenarioResult[],
  summary: RunSummary,
  context: Pick<JobContext, 'known' | 'tested'> = {},
): PlacedAnnotation[] {
  const [spared, failures] = splitByKnown(summary.failures, context)
  const errors = [placedFailures(failures, 'violated'), placedFailures(summary.unverified, 'not verified')]
  const titleOfAdvisory = causeTitle(summary.advisories, false)
  const advisories = results.flatMap((scenario) => placedAdvisories(scenario, titleOfAdvisory))
  return [
    ...chosen(errors, 'scenario').map((each) => ({ kind: 'error' as const, ...each })),
    ...chosen([advisories], 'finding').map((each) => ({ kind: 'warning' as const, ...each })),
    ...spared.slice(0, 1).map((first) => ({
      kind: 'notice' as const,
      ...placeOf(first),
      title: `${counted(spared.length, 'scenario')} that ${spared.length === 1 ? 'fails' : 'fail'} by known failures only`,
      message: spared.map(titleOf).slice(0, MOST).join('\n'),
    })),
  ]
}

/** Tells scenarios apart that fail by nothing but known failures. What no server was asked for fails nothing beside them. */
function splitByKnown(
  failures: readonly ScenarioResult[],
  { known, tested }: Pick<JobContext, 'known' | 'tested'>,
): readonly [spared: readonly ScenarioResult[], others: readonly ScenarioResult[]] {
  const fingerprints = new Set(known?.known.map(({ finding }) => finding.fingerprint))
  for (const { finding } of known?.failing ?? []) fingerprints.delete(finding.fingerprint)
  const isSpared = ({ findings, toldElsewhere = [] }: ScenarioResult) => {
    const failing = [...findings, ...toldElsewhere].filter(tested === 'file' ? isViolated : isFailing)
    return failing.length > 0 && failing.every((each) => fingerprints.has(fingerprintOf(each)))
  }
  return [failures.filter(isSpared), failures.filter((result) => !isSpared(result))]
}

const isViolated = ({ outcome }: Finding): boolean => outcome === 'violated'

/** Makes one annotation of each scenario that tells something, and one of each finding that other scenarios have, too. */
function placedFailures(scenarios: readonly ScenarioResult[], outcome: 'violated' | 'not verified'): Placed[] {
  const titled = failureTitles(scenarios, outcome)
  const titleOfFinding = causeTitle(
    scenarios.flatMap(({ findings }) => findings.filter((each) => each.outcome === outcome)),
    true,
  )
  return scenarios
    .filter((scenario) => !isToldElsewhere(scenario))
    .flatMap((scenario) => {
      const shared = scenario.findings.filter((finding) => finding.seenAt !== undefined && isFailing(finding))
      const ofFields = shared.map((finding) => ({
        ...placeOf(scenario),
        title: titleOfFinding(finding),
        rule: finding.rule,
        about: withOthers(scenario, finding, scenarios),
        message: messageOf(formatFinding(finding), finding.rule),
      }))
      const others = scenario.findings.filter((each) => isFailing(each) && !shared.includes(each))
      const isAllTold = shared.length > 0 && others.length === 0
      const { title, rule } = titled({ ...scenario, findings: others.length === 0 ? scenario.findings : others })
      const own = { ...placeOf(scenario), title, rule, about: titleOf(scenario) }
      return isAllTold ? ofFields : [...ofFields, { ...own, message: messageOf(scenario.failure ?? '', rule) }]
    })
}

/** Names a scenario, and how many others have its finding. */
function withOthers(scenario: ScenarioResult, { seenAt = [] }: Finding, all: readonly ScenarioResult[]): string {
  const others = new Set(seenAt.map(({ location }) => location).filter((each) => each !== locationOf(scenario)))
  const count = all.filter((each) => others.has(locationOf(each))).length
  return count === 0 ? titleOf(scenario) : `${titleOf(scenario)}, and ${more(count, 'scenario')}`
}

/** Returns a message that fits, with the command that explains its rule. */
const messageOf = (text: string, rule: string | undefined): string =>
  [shortened(text, MESSAGE_LENGTH), ...explanationLines(rule === undefined ? [] : [rule])].join('\n')

const placedAdvisories = (scenario: ScenarioResult, titleOfAdvisory: CauseTitle): Placed[] =>
  scenario.findings
    .filter(({ outcome }) => outcome === 'advisory')
    .map((finding) => ({
      ...placeOf(scenario),
      title: titleOfAdvisory(finding),
      rule: finding.rule,
      about: titleOf(scenario),
      message: messageOf([findingInOneLine(finding), finding.advice ?? []].flat().join('\n'), finding.rule),
    }))

const placeOf = ({ uri, line }: ScenarioResult): Pick<Placed, 'uri' | 'line'> => ({ uri, line })

/** All where GitHub shows all; else one for each cause, and one for the causes that are too many, too. */
function chosen(parts: readonly (readonly Placed[])[], noun: string): Omit<PlacedAnnotation, 'kind'>[] {
  const all = parts.flat()
  if (all.length <= MOST) return all.map((each) => standingForAll({ label: each.title, items: [each] }, noun))
  const causes = parts.flatMap((part) => bySameCause(part, ({ title }) => title))
  if (causes.length <= MOST) return causes.map((cause) => standingForAll(cause, noun))
  const shown = causes.slice(0, MOST - 1)
  return [...shown.map((cause) => standingForAll(cause, noun)), theRest(causes.slice(MOST - 1), noun)]
}

function standingForAll(cause: SameCause<Placed>, noun: string): Omit<PlacedAnnotation, 'kind'> {
  const [{ about, rule: _, title: __, ...first }, ...others] = cause.items
  const names = others.length === 0 ? about : `${about}, and ${more(others.length, noun)}`
  return { ...first, title: cause.label === '' ? names : `${titleOfCause(cause)} (${names})` }
}

/** Names a cause as the page of the run does, with its rules. */
const titleOfCause = ({ label, items }: SameCause<Placed>): string =>
  withRules(label.length <= TITLE_LENGTH ? label : `${label.slice(0, TITLE_LENGTH)}...`, rulesIn(items))

const rulesIn = (items: readonly Placed[]): string[] => [...new Set(items.flatMap(({ rule }) => rule ?? []))]

function theRest(causes: readonly SameCause<Placed>[], noun: string): Omit<PlacedAnnotation, 'kind'> {
  const number = causes.reduce((sum, { items }) => sum + items.length, 0)
  const [first] = causes
  return {
    uri: first?.items[0].uri ?? '',
    line: first?.items[0].line ?? 1,
    title: more(number, noun),
    message: shortened(
      `GitHub shows no more than ${MOST}. The job summary and results.json have the others: ${causes.map((cause) => `${titleOfCause(cause)} (${cause.items.length})`).join(', ')}`,
      MESSAGE_LENGTH,
    ),
  }
}

const more = (number: number, noun: string): string => counted(number, `more ${noun}`)
