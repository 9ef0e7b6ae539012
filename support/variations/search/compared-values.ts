import type { Lookup, LookupValue } from '../../dictionary/data-dictionary'
import { type OfferedValue, StandardValues, standardSpelling } from '../../dictionary/standard-values'
import { type Match, mostCertain, type StandardName } from '../matching/matching'
import { NameMatcher } from '../matching/name-matcher'
import { onceForEach, whenAsked } from '../matching/once'

/** A standard lookup value with its spellings. */
interface StandardValue extends StandardName {
  readonly value: LookupValue
}

/** A standard lookup value that a local one is like. */
export type ValueMatch = Match<StandardValue>

/** The values of a list, compared with the standard ones of a Lookup. A value that is in neither map is local. */
export interface ComparedValues {
  readonly standards: ReadonlyMap<OfferedValue, LookupValue>
  /** The most certain match first. */
  readonly matches: ReadonlyMap<OfferedValue, readonly ValueMatch[]>
}

/**
 * Compares lists of values with Lookups. A standard value that a list has already is not like any other of its values.
 * Fields share Lookups and lists of values, so each pair of them is worked out once.
 *
 * @param fuzziness see {@link editDistanceLimit}
 */
export function valueComparison(
  fuzziness: number,
): (lookup: Lookup) => (values: readonly OfferedValue[]) => ComparedValues {
  return onceForEach((lookup) => {
    const standardValues = new StandardValues(lookup.values)
    const matchers = matchersOf(lookup, fuzziness)
    return onceForEach((values) => {
      const standards = new Map<OfferedValue, LookupValue>()
      for (const value of values) {
        const standard = standardValues.of(value)
        if (standard !== undefined) standards.set(value, standard)
      }
      return { standards, matches: localMatches(values, standards, matchers) }
    })
  })
}

/** The spelling that a server should use comes first, so that of two equal matches it is the one that is told. */
type Matchers = Readonly<Record<OfferedValue['kind'], () => NameMatcher<StandardValue>>>

function matchersOf({ values }: Lookup, fuzziness: number): Matchers {
  const matcherFor = (kind: OfferedValue['kind']) =>
    whenAsked(() => {
      const standards = values.map((value) => ({
        value,
        names: [standardSpelling(value, kind), value.standardLookupValue, value.legacyODataValue],
        synonyms: value.synonyms,
      }))
      return new NameMatcher<StandardValue>(standards, fuzziness)
    })
  return { lookupValue: matcherFor('lookupValue'), legacyODataValue: matcherFor('legacyODataValue') }
}

function localMatches(
  values: readonly OfferedValue[],
  standards: ReadonlyMap<OfferedValue, LookupValue>,
  matchers: Matchers,
): ReadonlyMap<OfferedValue, readonly ValueMatch[]> {
  const offered = new Set(standards.values())
  const isOffered = ({ value }: StandardValue) => offered.has(value)
  const found = new Map<OfferedValue, readonly ValueMatch[]>()
  for (const local of values) {
    if (standards.has(local)) continue
    const matches = matchesOf(local, (name) => matchers[local.kind]().matches(name, isOffered))
    if (matches.length > 0) found.set(local, matches)
  }
  return found
}

/** Compares both names of a value, because the standard name that a server gives may only be nearly standard. */
function matchesOf(local: OfferedValue, compare: (name: string) => ValueMatch[]): ValueMatch[] {
  const { name, standardName } = local
  const byName = compare(name).map((match) => explained(match, local, name))
  if (standardName === undefined || standardName === name) return byName
  const byStandardName = compare(standardName).map((match) => explained(match, local, standardName))
  return mostCertain([...byName, ...byStandardName])
}

/** Says what was compared wherever it is not the value itself with the spelling that is suggested for it. */
function explained(match: ValueMatch, local: OfferedValue, compared: string): ValueMatch {
  const { standard, strategy, like, reason } = match
  const suggested = standardSpelling(standard.value, local.kind)
  const isPlain = like === suggested || (strategy === 'synonym' && like === local.name)
  if (compared === local.name && isPlain) return { ...match, reason: contradiction(match, local) ?? reason }
  const localText = compared === local.name ? compared : `the ${STANDARD_NAME[local.kind]} ${compared}`
  return { ...match, reason: `${reason}: ${localText} and ${standardText(standard.value, like, suggested)}` }
}

const STANDARD_NAME: Readonly<Record<OfferedValue['kind'], string>> = {
  lookupValue: 'StandardLookupValue',
  legacyODataValue: 'StandardName',
}

/** A LookupValue that is standard does not make its record one of the value where StandardLookupValue is another one. */
const contradiction = (
  { like, strategy }: ValueMatch,
  { kind, name, standardName }: OfferedValue,
): string | undefined =>
  kind === 'lookupValue' && name === like && strategy !== 'synonym' && standardName !== undefined
    ? `the LookupValue is standard, but its StandardLookupValue is ${standardName}`
    : undefined

function standardText({ standardLookupValue, legacyODataValue }: LookupValue, like: string, suggested: string): string {
  if (like === suggested) return suggested
  if (like === standardLookupValue) return `the StandardLookupValue ${like}`
  return like === legacyODataValue ? `the LegacyODataValue ${like}` : `the synonym ${like}`
}
