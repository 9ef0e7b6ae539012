import type { Lookup } from '../../dictionary/data-dictionary'
import { type Match, mostCertain, type StandardValue, standardValue } from '../matching/matching'
import { NameMatcher } from '../matching/name-matcher'
import { onceForEach } from '../matching/once'
import type { OfferedValue } from '../offered-names'
import type { OfferedIndex } from './offered-index'

/** A standard lookup value that a local one is like. */
export type ValueMatch = Match<StandardValue>

/** The local values of a list that are like standard ones of a Lookup. */
export type ValueMatches = ReadonlyMap<OfferedValue, readonly ValueMatch[]>

/**
 * Compares the values that a server offers with the standard ones of a Lookup, of which those are left out that the
 * list has already. Fields share Lookups and lists of values, so each pair of them is worked out once.
 *
 * @param fuzziness see {@link editDistanceLimit}
 */
export function valueVariations(
  offered: OfferedIndex,
  fuzziness: number,
): (lookup: Lookup) => (values: readonly OfferedValue[]) => ValueMatches {
  return onceForEach((lookup) => {
    const matcher = new NameMatcher(lookup.values.map(standardValue), fuzziness)
    const standards = new Set(lookup.values.flatMap((value) => standardValue(value).names))
    return onceForEach((values) => localMatches(values, standards, matcher, offered.spellingsOf(values)))
  })
}

function localMatches(
  values: readonly OfferedValue[],
  standards: ReadonlySet<string>,
  matcher: NameMatcher<StandardValue>,
  offered: ReadonlySet<string>,
): ValueMatches {
  const isOffered = ({ names }: StandardValue) => names.some((name) => offered.has(name))
  const found = new Map<OfferedValue, readonly ValueMatch[]>()
  for (const local of values) {
    if (standards.has(local.name) || (local.standardName !== undefined && standards.has(local.standardName))) continue
    const matches = matchesOf(local, (name) => matcher.matches(name, isOffered))
    if (matches.length > 0) found.set(local, matches)
  }
  return found
}

/** Compares both names of a value, because the standard name that a server gives may only be nearly standard. */
function matchesOf({ name, standardName }: OfferedValue, compare: (name: string) => ValueMatch[]): ValueMatch[] {
  const byName = compare(name)
  if (standardName === undefined || standardName === name) return byName
  const byStandardName = compare(standardName).map((match) => ({
    ...match,
    reason: `${match.reason}, by its standard name ${standardName}`,
  }))
  return mostCertain([...byName, ...byStandardName])
}
