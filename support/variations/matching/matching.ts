import { type VariationStrategy, variationStrategies } from '../variation'
import type { ComparedName } from './compared-name'

/** A standard element with the names that local names are compared with. */
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

/** A standard element that a local name is like, and the reason. */
export interface Match<Standard> {
  readonly standard: Standard
  readonly strategy: VariationStrategy
  /** The spelling or the synonym of the standard element that was compared. */
  readonly like: string
  /** In words for people. */
  readonly reason: string
  readonly distance?: number
  readonly maxDistance?: number
}

/** Compares a local name with the standard names that the matcher was made for. */
export type Matcher<Standard> = (local: ComparedName) => readonly Match<Standard>[]

const ranks: ReadonlyMap<VariationStrategy, number> = new Map(
  variationStrategies.map((strategy, index) => [strategy, index]),
)

/** Orders matches and suggestions: the most certain strategy first, then the fewest edits. */
export const byCertainty = (
  one: Pick<Match<unknown>, 'strategy' | 'distance'>,
  other: Pick<Match<unknown>, 'strategy' | 'distance'>,
): number =>
  (ranks.get(one.strategy) ?? 0) - (ranks.get(other.strategy) ?? 0) || (one.distance ?? 0) - (other.distance ?? 0)

/** Returns the most certain match of each standard element, in the order of certainty. */
export function mostCertain<Standard>(matches: readonly Match<Standard>[]): Match<Standard>[] {
  if (matches.length < 2) return [...matches]
  const best = new Map<Standard, Match<Standard>>()
  for (const match of matches.toSorted(byCertainty)) {
    if (!best.has(match.standard)) best.set(match.standard, match)
  }
  return [...best.values()]
}

/** Orders texts by their code units, which is the same on every machine. */
export const inCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
