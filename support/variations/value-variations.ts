import type { Lookup, LookupValue } from '../dictionary/lookup'
import { type Match, mostCertain } from './matching'
import { NameMatcher } from './name-matcher'
import type { OfferedIndex } from './offered-index'
import type { OfferedValue } from './offered-names'
import { type StandardValue, standardValue } from './standard-value'

/** A standard lookup value that a local one is like. */
export type ValueMatch = Match<LookupValue>

/**
 * Compares the values that a server offers with the standard ones of a Lookup. Fields share Lookups and lists of values,
 * so each pair of them is worked out once.
 */
export class ValueVariations {
  readonly #offered: OfferedIndex
  readonly #fuzziness: number
  readonly #matchers = new Map<Lookup, NameMatcher<StandardValue>>()
  readonly #found = new Map<Lookup, Map<readonly OfferedValue[], ReadonlyMap<OfferedValue, readonly ValueMatch[]>>>()

  constructor(offered: OfferedIndex, fuzziness: number) {
    this.#offered = offered
    this.#fuzziness = fuzziness
  }

  /** The local values of a list that are like standard ones of the Lookup, which the list lacks. */
  of(values: readonly OfferedValue[], lookup: Lookup): ReadonlyMap<OfferedValue, readonly ValueMatch[]> {
    const lists = this.#found.get(lookup) ?? new Map<readonly OfferedValue[], ReadonlyMap<OfferedValue, ValueMatch[]>>()
    this.#found.set(lookup, lists)
    const known = lists.get(values)
    if (known !== undefined) return known
    const found = this.#compare(values, lookup)
    lists.set(values, found)
    return found
  }

  #compare(values: readonly OfferedValue[], lookup: Lookup): ReadonlyMap<OfferedValue, ValueMatch[]> {
    const standards = new Set(lookup.values.flatMap((value) => [value.standardLookupValue, value.legacyODataValue]))
    const spellings = this.#offered.spellingsOf(values)
    const isOffered = ({ names }: StandardValue) => names.some((name) => spellings.has(name))
    const matcher = this.#matcherOf(lookup)
    const found = new Map<OfferedValue, ValueMatch[]>()
    for (const local of values) {
      if (standards.has(local.name) || (local.standardName !== undefined && standards.has(local.standardName))) continue
      const matches = matchesOf(local, (name) => matcher.matches(name, isOffered))
      if (matches.length > 0) found.set(local, matches)
    }
    return found
  }

  #matcherOf(lookup: Lookup): NameMatcher<StandardValue> {
    const known = this.#matchers.get(lookup)
    if (known !== undefined) return known
    const matcher = new NameMatcher(lookup.values.map(standardValue), this.#fuzziness)
    this.#matchers.set(lookup, matcher)
    return matcher
  }
}

/** Both names of a value are compared: the standard name that a server gives may be nearly standard only. */
function matchesOf(
  { name, standardName }: OfferedValue,
  compare: (name: string) => Match<StandardValue>[],
): ValueMatch[] {
  const byName = compare(name)
  const byStandardName =
    standardName === undefined || standardName === name
      ? []
      : compare(standardName).map((match) => ({
          ...match,
          reason: `${match.reason}, by its standard name ${standardName}`,
        }))
  return mostCertain([...byName, ...byStandardName]).map((match) => ({ ...match, standard: match.standard.value }))
}
