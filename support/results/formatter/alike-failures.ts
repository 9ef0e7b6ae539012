import { groupBy } from '../../dictionary/group-by'
import { isFailing, isToldElsewhere, locationOf, type ScenarioResult } from '../scenario-result'

/** Scenarios that failed in the same way, with the first of them. */
export interface AlikeFailures {
  readonly first: ScenarioResult
  readonly others: readonly ScenarioResult[]
}

/**
 * Groups scenarios that break the same rules, found the same but for names and values in quotation marks and numbers, and have
 * the same advice, and scenarios with the one that tells their findings. Findings about values are alike where they are of
 * the same Field only. A group stands where its first scenario does, and begins with one that tells findings.
 */
export function alikeFailures(failures: readonly ScenarioResult[]): AlikeFailures[] {
  const telling = new Map(failures.filter((each) => !isToldElsewhere(each)).map((each) => [locationOf(each), each]))
  const groups = groupBy(failures, (failure) => signatureOf(telling.get(tellerOf(failure) ?? '') ?? failure))
  return [...groups.values()].flatMap((same) => {
    const [first] = same.toSorted((one, other) => Number(isToldElsewhere(one)) - Number(isToldElsewhere(other)))
    return first === undefined ? [] : [{ first, others: same.filter((each) => each !== first) }]
  })
}

/** Returns where the scenario stands that tells the first finding of one that tells none itself. */
const tellerOf = (failure: ScenarioResult): string | undefined =>
  isToldElsewhere(failure) ? failure.toldElsewhere?.find(isFailing)?.location : undefined

/** Returns a text that alike failures have in common; one that no rule explains has its own. */
export function signatureOf({ findings, ...place }: ScenarioResult): string {
  const violated = findings.filter(({ outcome }) => outcome === 'violated')
  const deciding = violated.length > 0 ? violated : findings.filter(({ outcome }) => outcome === 'not verified')
  const parts = deciding.map(({ rule, requirement, subject, seenAt, found = '', advice = '' }) =>
    [rule, requirement, seenAt === undefined ? withoutValues(found) : subject, withoutValues(advice)].join('\n'),
  )
  return parts.length === 0 ? locationOf(place) : [...new Set(parts)].sort().join('\n')
}

const withoutValues = (text: string): string =>
  text.replaceAll(/(?:'[^']*')+|"[^"]*"|-?\d[\w.:+-]*|\w+/g, (part) => (/^[A-Za-z_]/.test(part) ? part : '#'))
