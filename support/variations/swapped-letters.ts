import { groupBy } from '../dictionary/group-by'
import type { ComparedName } from './compared-name'
import type { Matcher, Spelling } from './matching'

/** Shorter names resemble too many others: CA is AC with its letters swapped. */
const SHORTEST = 4

/** Finds names in which two neighbouring letters changed places: `Medai`. Edit distance counts that as two edits. */
export function swappedLetters<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const byLetters = groupBy(spellings, ({ name }) => keyOf(name))
  return (local) =>
    local.text.length < SHORTEST
      ? []
      : (byLetters.get(keyOf(local)) ?? [])
          .filter(({ name }) => isSwapped(local.text, name.text))
          .map(({ standard }) => ({ standard, strategy: 'transposition', reason: 'two neighbouring letters swapped' }))
}

/** Names of the same length with the same letters. */
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
