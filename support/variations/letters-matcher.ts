import { ComparedName } from './compared-name'
import type { Matcher, Spelling, StandardName } from './matching'
import { nearName } from './near-name'
import { pluralOrSingular } from './plural'
import { sameName, synonymOf } from './same-name'
import { swappedLetters } from './swapped-letters'

/** All spellings of standard elements, each prepared for comparisons. */
export const spellingsOf = <Standard extends StandardName>(standards: readonly Standard[]): Spelling<Standard>[] =>
  standards.flatMap((standard) =>
    [...new Set(standard.names)].map((name) => ({ standard, name: new ComparedName(name) })),
  )

/**
 * Compares letter by letter, and with the synonyms: all strategies that block certification, and the advisories that are
 * certain enough to look through the names of all Resources.
 *
 * @param fuzziness see {@link editDistanceLimit}
 */
export function lettersMatcher<Standard extends StandardName>(
  spellings: readonly Spelling<Standard>[],
  fuzziness: number,
): Matcher<Standard> {
  const matchers: readonly Matcher<Standard>[] = [
    sameName(spellings),
    synonymOf(spellings),
    nearName(spellings, fuzziness),
    swappedLetters(spellings),
    pluralOrSingular(spellings),
  ]
  return (local) => matchers.flatMap((matcher) => matcher(local))
}
