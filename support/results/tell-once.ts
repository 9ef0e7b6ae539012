import type { Finding, SeenAt } from '../dictionary/finding'
import { formatFinding, formatFindings } from '../dictionary/format-finding'
import { nameKey } from '../dictionary/names'
import { foundIn, placeText } from '../dictionary/seen-at'
import { isFailing, locationOf, type ScenarioResult, type ToldElsewhere, titleOf } from './scenario-result'

/** A finding about a Field, with the scenario that has it. */
interface Had {
  readonly result: ScenarioResult
  readonly finding: Finding
  readonly seenAt: readonly SeenAt[]
}

/**
 * Makes one finding of those of several scenarios about the same Field: the scenario tells it that came upon the Field by
 * the shortest path, with all places where it was seen, and the others name that scenario. Results that this was done to,
 * as those of shards are, may be given again.
 */
export function tellOnce(results: readonly ScenarioResult[]): ScenarioResult[] {
  const shared = new Map<string, Had[]>()
  for (const result of results) for (const had of aboutFields(result)) addTo(shared, identityOf(had.finding), had)
  if (shared.size === 0) return [...results]
  const homes = new Map([...shared].map(([identity, had]) => [identity, homeOf(had)]))
  return results.map((result) => toldBy(result, homes))
}

const aboutFields = (result: ScenarioResult): Had[] =>
  result.findings.flatMap((finding) =>
    finding.seenAt === undefined ? [] : [{ result, finding, seenAt: finding.seenAt }],
  )

function addTo(shared: Map<string, Had[]>, identity: string, had: Had): void {
  const known = shared.get(identity)
  if (known === undefined) shared.set(identity, [had])
  else known.push(had)
}

/** Returns a text that findings about one fault at one Field have in common, and no others. */
export const identityOf = ({
  rule,
  outcome,
  subject,
  requirement,
  expected,
}: Omit<ToldElsewhere, 'scenario' | 'location'>): string => nameKey(rule, outcome, subject, requirement, expected)

/** A finding in the scenario that tells it. */
interface Home {
  readonly result: ScenarioResult
  readonly finding: Finding
}

function homeOf(had: readonly Had[]): Home {
  const [home] = had.toSorted((one, other) => shortest(one) - shortest(other))
  if (home === undefined) throw new Error('a finding that is shared has a scenario')
  const seenAt = [home, ...had.filter((other) => other !== home)].flatMap(placedBy)
  return { result: home.result, finding: { ...home.finding, found: foundOf(home.finding, seenAt), seenAt } }
}

const shortest = ({ seenAt }: Had): number => Math.min(...seenAt.map(({ path }) => path.split('.').length))

/** A finding that could not be verified says why, and not what was found. */
const foundOf = ({ outcome, found = '' }: Finding, seenAt: readonly SeenAt[]): string =>
  outcome === 'not verified' ? found : foundIn(seenAt)

const placedBy = ({ result, seenAt }: Had): SeenAt[] =>
  seenAt.map((place) => ({ scenario: titleOf(result), location: locationOf(result), ...place }))

function toldBy(result: ScenarioResult, homes: ReadonlyMap<string, Home>): ScenarioResult {
  const homeIn = (each: Omit<ToldElsewhere, 'scenario' | 'location'>) => homes.get(identityOf(each))
  const findings = result.findings.flatMap((finding): Finding[] => {
    const home = finding.seenAt === undefined ? undefined : homeIn(finding)
    if (home === undefined) return [finding]
    return home.result === result ? [home.finding] : []
  })
  const told = [...result.findings, ...(result.toldElsewhere ?? [])].flatMap((each): ToldElsewhere[] => {
    const home = homeIn(each)
    if (home === undefined || home.result === result) return []
    const { rule, level, outcome, subject, requirement, expected } = each
    const scenario = titleOf(home.result)
    const location = locationOf(home.result)
    return [
      { rule, level, outcome, subject, requirement, ...(expected !== undefined && { expected }), scenario, location },
    ]
  })
  const { failure, toldElsewhere: _, ...others } = result
  const known = new Set<string>()
  const elsewhere = told.filter((each) => !known.has(identityOf(each)) && known.add(identityOf(each)))
  return {
    ...others,
    ...(failure === undefined ? {} : { failure: failureOf(result, failure, findings, elsewhere, homes) }),
    findings,
    ...(elsewhere.length > 0 && { toldElsewhere: elsewhere }),
  }
}

/** Returns the failure with the findings as they are told now, where it consisted of findings. */
function failureOf(
  before: ScenarioResult,
  failure: string,
  findings: readonly Finding[],
  elsewhere: readonly ToldElsewhere[],
  homes: ReadonlyMap<string, Home>,
): string {
  const places = (each: ToldElsewhere) =>
    (homes.get(identityOf(each))?.finding.seenAt ?? []).filter(({ location }) => location === locationOf(before))
  const text = (own: readonly Finding[], told: readonly ToldElsewhere[]): string =>
    [textOf(own), ...told.filter(isFailing).map((each) => pointerText(each, places(each)))]
      .filter((part) => part !== '')
      .join('\n\n')
  const told = text(before.findings, before.toldElsewhere ?? [])
  return told === '' ? failure : failure.replace(told, () => text(findings, elsewhere))
}

const textOf = (findings: readonly Finding[]): string => formatFindings(findings.filter(isFailing))

/** Tells what a scenario has seen of a finding, and who tells the rest. */
const pointerText = (each: ToldElsewhere, places: readonly SeenAt[]): string =>
  [
    formatFinding({
      rule: each.rule,
      level: each.level,
      outcome: each.outcome,
      subject: each.subject,
      requirement: each.requirement,
    }),
    ...places.map((place, index) => `  ${index === 0 ? 'seen in   ' : '          '}${placeText(place)}`),
    `  told in   ${each.scenario}, ${each.location}`,
  ].join('\n')
