import { findingInOneLine, formatFinding } from '../../../dictionary/format-finding'
import { counted } from '../../../dictionary/wording'
import { fingerprintOf } from '../../fingerprint'
import type { KnownOutcome } from '../../known-failures'
import type { RunSummary } from '../../run-summary'
import { isFailing, isToldElsewhere, locationOf, type ScenarioResult, titleOf } from '../../scenario-result'
import { bySameCause, causeOfFailure, decidingRule, ruleInWords, type SameCause } from '../same-cause'
import { shortened } from './fitted'
import type { Annotation } from './workflow-command'

/** GitHub shows so many annotations of each kind from one step. */
const MOST = 10

/** GitHub's runner cuts messages after 4096 characters, without a word. */
const MESSAGE_LENGTH = 4000

/** An annotation whose file is still named as Cucumber does. */
export type PlacedAnnotation = Omit<Annotation, 'file'> & Pick<ScenarioResult, 'uri' | 'line'>

/** Its title is the name of the scenario until it is shown. */
interface Placed extends Omit<PlacedAnnotation, 'kind'> {
  readonly cause: string
  /** True for the label of a rule, which the message does not have. */
  readonly isOfRule: boolean
}

/**
 * Makes the annotations that GitHub shows of a run: errors for scenarios that failed, and for such as had to be verified
 * and could not be; warnings for advisories; each at its scenario. Where there are more than GitHub shows, one stands for
 * all that have the same cause.
 */
export function annotationsOf(
  results: readonly ScenarioResult[],
  summary: RunSummary,
  known?: KnownOutcome,
): PlacedAnnotation[] {
  const [spared, failures] = splitByKnown(summary.failures, known)
  const errors = [failures, summary.unverified].map((scenarios) => {
    const telling = scenarios.filter((scenario) => !isToldElsewhere(scenario))
    return telling.flatMap((scenario) => placedFailures(scenario, scenarios))
  })
  const advisories = results.flatMap(placedAdvisories)
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

/** Tells scenarios apart that fail by nothing but known failures. */
function splitByKnown(
  failures: readonly ScenarioResult[],
  known: KnownOutcome | undefined,
): readonly [spared: readonly ScenarioResult[], others: readonly ScenarioResult[]] {
  const fingerprints = new Set(known?.known.map(({ finding }) => finding.fingerprint))
  for (const { finding } of known?.failing ?? []) fingerprints.delete(finding.fingerprint)
  const isSpared = ({ findings, toldElsewhere = [] }: ScenarioResult) => {
    const failing = [...findings, ...toldElsewhere].filter(isFailing)
    return failing.length > 0 && failing.every((each) => fingerprints.has(fingerprintOf(each)))
  }
  return [failures.filter(isSpared), failures.filter((result) => !isSpared(result))]
}

/** Makes one annotation of a scenario, and one of each finding that other scenarios have, too. */
function placedFailures(scenario: ScenarioResult, all: readonly ScenarioResult[]): Placed[] {
  const shared = scenario.findings.filter((finding) => finding.seenAt !== undefined && isFailing(finding))
  const ofFields = shared.map((finding): Placed => {
    const others = new Set(
      finding.seenAt?.map(({ location }) => location).filter((each) => each !== locationOf(scenario)),
    )
    const count = all.filter((each) => others.has(locationOf(each))).length
    return {
      ...placeOf(scenario),
      title: count === 0 ? titleOf(scenario) : `${titleOf(scenario)}, and ${more(count, 'scenario')}`,
      message: shortened(formatFinding(finding), MESSAGE_LENGTH),
      cause: ruleInWords(finding.rule),
      isOfRule: true,
    }
  })
  const isAllTold = shared.length > 0 && scenario.findings.every((each) => shared.includes(each) || !isFailing(each))
  return isAllTold ? ofFields : [...ofFields, placedFailure(scenario)]
}

const placedFailure = (scenario: ScenarioResult): Placed => ({
  ...placeOf(scenario),
  title: titleOf(scenario),
  message: shortened(scenario.failure ?? '', MESSAGE_LENGTH),
  cause: causeOfFailure(scenario),
  isOfRule: decidingRule(scenario) !== undefined,
})

const placedAdvisories = (scenario: ScenarioResult): Placed[] =>
  scenario.findings
    .filter(({ outcome }) => outcome === 'advisory')
    .map((finding) => ({
      ...placeOf(scenario),
      title: titleOf(scenario),
      message: shortened([findingInOneLine(finding), finding.advice ?? []].flat().join('\n'), MESSAGE_LENGTH),
      cause: ruleInWords(finding.rule),
      isOfRule: true,
    }))

const placeOf = ({ uri, line }: ScenarioResult): Pick<Placed, 'uri' | 'line'> => ({ uri, line })

/** All where GitHub shows all; else one for each cause, and one for the causes that are too many, too. */
function chosen(parts: readonly (readonly Placed[])[], noun: string): Omit<PlacedAnnotation, 'kind'>[] {
  const all = parts.flat()
  if (all.length <= MOST) return all.map(alone)
  const causes = parts.flatMap((part) => bySameCause(part, ({ cause }) => cause))
  if (causes.length <= MOST) return causes.map((cause) => standingForAll(cause, noun))
  const shown = causes.slice(0, MOST - 1)
  return [...shown.map((cause) => standingForAll(cause, noun)), theRest(causes.slice(MOST - 1), noun)]
}

const alone = ({ cause, isOfRule, title, ...placed }: Placed): Omit<PlacedAnnotation, 'kind'> => ({
  ...placed,
  title: isOfRule ? `${title} (${cause})` : title,
})

function standingForAll({ label, items }: SameCause<Placed>, noun: string): Omit<PlacedAnnotation, 'kind'> {
  const [first, ...others] = items
  if (others.length === 0) return alone(first)
  const { cause: _, isOfRule: __, ...placed } = first
  return { ...placed, title: `${first.title}, and ${more(others.length, noun)} (${label})` }
}

function theRest(causes: readonly SameCause<Placed>[], noun: string): Omit<PlacedAnnotation, 'kind'> {
  const number = causes.reduce((sum, { items }) => sum + items.length, 0)
  const [first] = causes
  return {
    uri: first?.items[0].uri ?? '',
    line: first?.items[0].line ?? 1,
    title: more(number, noun),
    message: `GitHub shows no more than ${MOST}. The job summary and results.json have the others: ${causes.map(({ label, items }) => `${label} (${items.length})`).join(', ')}`,
  }
}

const more = (number: number, noun: string): string => counted(number, `more ${noun}`)
