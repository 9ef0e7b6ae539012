import { groupBy } from '../../dictionary/group-by'
import { ComparedName } from './compared-name'
import type { Matcher, Spelling, StandardName } from './matching'
import { nearName } from './near-name'
import { sameName, synonymOf } from './same-name'

/** Returns all spellings of standard elements, each prepared for comparisons. */
export const spellingsOf = <Standard extends StandardName>(standards: readonly Standard[]): Spelling<Standard>[] =>
  standards.flatMap((standard) =>
    [...new Set(standard.names)].map((name) => ({ standard, name: new ComparedName(name) })),
  )

/**
 * Compares letter by letter, and with the synonyms: all strategies that block certification, and the advisories that
 * are certain enough to look through the names of all Resources.
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

/** Shorter names resemble too many others: CA is AC with its letters swapped. */
const SHORTEST_SWAPPED = 4

/** Finds names in which two neighbouring letters changed places: `Medai`. Edit distance counts that as two edits. */
function swappedLetters<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const byLetters = groupBy(spellings, ({ name }) => keyOf(name))
  return (local) =>
    local.text.length < SHORTEST_SWAPPED
      ? []
      : (byLetters.get(keyOf(local)) ?? [])
          .filter(({ name }) => isSwapped(local.text, name.text))
          .map(({ standard, name }) => ({
            standard,
            strategy: 'transposition',
            like: name.name,
            reason: 'two neighbouring letters swapped',
          }))
}

/** Returns the same number for names of the same length with the same letters. */
const keyOf = ({ letters, text }: ComparedName): number => letters.single * 1024 + (text.length % 1024)

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  let first = 0
  while (one[first] === other[first]) first++
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  )
}

/** Shorter texts are not words: Ga is not the singular of Gas. */
const SHORTEST_WORD = 3

/** Returns the names of which a name may be the singular or the plural, by the endings s, es and ies. */
function otherNumber(text: string): string[] {
  const forms = [`${text}s`, `${text}es`]
  if (text.endsWith('y')) forms.push(`${text.slice(0, -1)}ies`)
  if (text.endsWith('s')) forms.push(text.slice(0, -1))
  if (text.endsWith('es')) forms.push(text.slice(0, -2))
  if (text.endsWith('ies')) forms.push(`${text.slice(0, -3)}y`)
  return forms.filter((form) => form.length >= SHORTEST_WORD)
}

/** Finds names of which one is the plural of the other: `Properties`, which edit distance misses. */
function pluralOrSingular<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const byText = groupBy(spellings, ({ name }) => name.text)
  return ({ text }) =>
    text.length < SHORTEST_WORD
      ? []
      : otherNumber(text)
          .flatMap((form) => byText.get(form) ?? [])
          .map(({ standard, name }) => ({
            standard,
            strategy: 'plural',
            like: name.name,
            reason: 'one is the plural of the other',
          }))
}
