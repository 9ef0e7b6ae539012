import { groupBy } from '../../dictionary/group-by'
import type { ComparedName } from './compared-name'
import type { Matcher, Spelling } from './matching'
import { inCodeUnits } from './matching'

/** The length from which on names count: shorter ones are part of others by chance, as CA is of California. */
const SHORTEST = 4
/** The length from which on a part need not begin and end where words do. */
const CERTAIN = 6

/**
 * Finds names of which one is part of the other: anywhere from 6 characters on; with 4 or 5 only whole words, so that
 * `BillingElectricityCode` is not taken for City. The longest standard names that are part of the local one come first,
 * then the shortest that it is part of.
 */
export function partOfName<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const long = spellings.filter(({ name }) => name.text.length >= SHORTEST)
  const byStart = groupBy(long, ({ name }) => name.text.slice(0, SHORTEST))
  const byPiece = groupBy(
    long.flatMap((spelling) => piecesOf(spelling.name.text).map((piece) => ({ spelling, piece }))),
    ({ piece }) => piece,
  )
  return (local) => {
    if (local.text.length < SHORTEST) return []
    const inside = partsOf(local, byStart)
    const around = (byPiece.get(local.text.slice(0, SHORTEST)) ?? [])
      .map(({ spelling }) => spelling)
      .filter(({ name }) => isPart(local.text, name))
    return [...inside.toSorted(longestFirst), ...around.toSorted(shortestFirst)].map(({ standard, name }) => ({
      standard,
      strategy: 'substring',
      like: name.name,
      reason: name.text.length < local.text.length ? 'it contains this name' : 'it is part of this name',
    }))
  }
}

/** Returns all pieces of the shortest length, each once. */
function piecesOf(text: string): string[] {
  const pieces = new Set<string>()
  for (let start = 0; start + SHORTEST <= text.length; start++) pieces.add(text.slice(start, start + SHORTEST))
  return [...pieces]
}

function partsOf<Standard>(
  whole: ComparedName,
  byStart: ReadonlyMap<string, readonly Spelling<Standard>[]>,
): Spelling<Standard>[] {
  const parts: Spelling<Standard>[] = []
  for (let at = 0; at + SHORTEST <= whole.text.length; at++) {
    for (const spelling of byStart.get(whole.text.slice(at, at + SHORTEST)) ?? []) {
      if (whole.text.startsWith(spelling.name.text, at) && counts(spelling.name.text, whole, at)) parts.push(spelling)
    }
  }
  return parts
}

function isPart(part: string, whole: ComparedName): boolean {
  for (let at = whole.text.indexOf(part); at !== -1; at = whole.text.indexOf(part, at + 1)) {
    if (counts(part, whole, at)) return true
  }
  return false
}

const counts = ({ length }: string, { boundaries }: ComparedName, at: number): boolean =>
  length >= CERTAIN || (boundaries.has(at) && boundaries.has(at + length))

const longestFirst = (one: Spelling<unknown>, other: Spelling<unknown>): number =>
  other.name.text.length - one.name.text.length || inCodeUnits(one.name.text, other.name.text)

const shortestFirst = (one: Spelling<unknown>, other: Spelling<unknown>): number =>
  one.name.text.length - other.name.text.length || inCodeUnits(one.name.text, other.name.text)
