import type { ComparedName } from './compared-name'
import { type VariationStrategy, variationStrategies } from './variation'

/** A standard element as local names are compared with it. */
export interface StandardName {
  /** All its spellings, the one that people read first. */
  readonly names: readonly string[]
  readonly synonyms: readonly string[]
}

/** One spelling of a standard element. */
export interface Spelling<Standard> {
  readonly standard: Standard
  readonly name: ComparedName
}

/** A standard element that a local name is like, and why. */
export interface Match<Standard> {
  readonly standard: Standard
  readonly strategy: VariationStrategy
  /** In words for people. */
  readonly reason: string
  readonly distance?: number
  readonly maxDistance?: number
}

/** Compares a local name with all standard names that it was made of. */
export type Matcher<Standard> = (local: ComparedName) => readonly Match<Standard>[]

const ranks: ReadonlyMap<VariationStrategy, number> = new Map(
  variationStrategies.map((strategy, index) => [strategy, index]),
)

/** Order of matches and suggestions: the most certain strategy first, then the fewest edits. */
export const byCertainty = (
  one: Pick<Match<unknown>, 'strategy' | 'distance'>,
  other: Pick<Match<unknown>, 'strategy' | 'distance'>,
): number =>
  (ranks.get(one.strategy) ?? 0) - (ranks.get(other.strategy) ?? 0) || (one.distance ?? 0) - (other.distance ?? 0)

/** The most certain match of each standard element, in the order of certainty. */
export function mostCertain<Standard>(matches: readonly Match<Standard>[]): Match<Standard>[] {
  if (matches.length < 2) return [...matches]
  const best = new Map<Standard, Match<Standard>>()
  for (const match of matches.toSorted(byCertainty)) {
    if (!best.has(match.standard)) best.set(match.standard, match)
  }
  return [...best.values()]
}
