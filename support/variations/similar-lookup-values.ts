import type { LookupValue } from '../dictionary/data-dictionary'
import { ComparedName } from './compared-name'
import { DEFAULT_FUZZINESS } from './edit-distance'
import { lettersMatcher, spellingsOf } from './letters-matcher'
import { mostCertain } from './matching'
import { standardValue } from './standard-value'
import { BLOCKING } from './variation'

/** A value that is not standard, and the standard value that it looks like. */
export interface SimilarLookupValue {
  readonly local: string
  readonly standard: LookupValue
  /** Why, in words for people, e.g. `listed synonym`. */
  readonly reason: string
}

/**
 * The offered values that should have been a standard value: not standard themselves, and like a standard value that
 * is not offered (RCP-40: lookups are "open to extension if a similar value isn't already defined"). Only what blocks
 * certification counts.
 *
 * @param offered the values that the server offers, in the spelling that `spelling` reads from a standard value
 * @param spelling picks what the server should have said: LegacyODataValue or StandardLookupValue
 */
export function similarLookupValues(
  offered: readonly string[],
  standards: readonly LookupValue[],
  spelling: (standard: LookupValue) => string,
): SimilarLookupValue[] {
  const offeredValues = new Set(offered)
  const standardValues = new Set(standards.map(spelling))
  const missing = standards.filter((standard) => !offeredValues.has(spelling(standard))).map(standardValue)
  const matcher = lettersMatcher(spellingsOf(missing), DEFAULT_FUZZINESS)
  return offered
    .filter((local) => !standardValues.has(local))
    .flatMap((local) => {
      const [match] = mostCertain(matcher(new ComparedName(local)))
      return match !== undefined && BLOCKING.has(match.strategy)
        ? [{ local, standard: match.standard.value, reason: match.reason }]
        : []
    })
}
