import leven from 'leven'
import type { LookupValue } from '../dictionary/data-dictionary'
import { ComparedName } from './matching/compared-name'
import { lettersMatcher, spellingsOf } from './matching/letters-matcher'
import { mostCertain, standardValue } from './matching/matching'
import { normalise } from './matching/normalise'
import { BLOCKING, DEFAULT_FUZZINESS } from './variation'

/** A value that is not standard, and the standard value that it looks like. */
export interface SimilarLookupValue {
  readonly local: string
  readonly standard: LookupValue
  /** The reason in words for people, e.g. `listed synonym`. */
  readonly reason: string
}

/**
 * Finds the offered values that should have been a standard value: not standard themselves, and like a standard value
 * that is not offered (RCP-40: lookups are "open to extension if a similar value isn't already defined"). Only what
 * blocks certification counts.
 *
 * @param offered the values that the server offers, in the spelling that `spelling` reads from a standard value
 * @param spelling returns what the server should have said: LegacyODataValue or StandardLookupValue
 */
export function similarLookupValues(
  offered: readonly string[],
  standards: readonly LookupValue[],
  spelling: (standard: LookupValue) => string,
): SimilarLookupValue[] {
  const standardValues = new Set(standards.map(spelling))
  const locals = offered.filter((value) => !standardValues.has(value))
  // As nearly always; to prepare the standard values takes longest.
  if (locals.length === 0) return []
  const offeredValues = new Set(offered)
  const missing = standards.filter((standard) => !offeredValues.has(spelling(standard))).map(standardValue)
  const matcher = lettersMatcher(spellingsOf(missing), DEFAULT_FUZZINESS)
  return locals.flatMap((local) => {
    const [match] = mostCertain(matcher(new ComparedName(local)))
    return match !== undefined && BLOCKING.has(match.strategy)
      ? [{ local, standard: match.standard.value, reason: match.reason }]
      : []
  })
}

/**
 * Returns the one of `names` that a mistyped name most probably means, for "did you mean"; undefined when all are
 * further away than half of the name. Of several that are equally close it is the first.
 */
export function closestName(mistyped: string, names: Iterable<string>): string | undefined {
  const wanted = normalise(mistyped)
  let best: { name: string; distance: number } | undefined
  for (const name of names) {
    const distance = leven(wanted, normalise(name))
    if (distance <= wanted.length / 2 && (best === undefined || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}
