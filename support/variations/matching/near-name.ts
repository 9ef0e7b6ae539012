import leven from 'leven'
import { groupBy } from '../../dictionary/group-by'
import { DEFAULT_FUZZINESS } from '../variation'
import type { ComparedName } from './compared-name'
import { mayBeWithin } from './letters'
import type { Match, Matcher, Spelling } from './matching'

/** `length * fuzziness` that should be a whole number may come out a little above it: 30 * 0.1 does. */
const ROUNDING = 1e-9

/**
 * Returns how many edits a name of `length` normalised characters may be away from a standard name and still be a
 * variation of it: up to, but not reaching, `fuzziness` of the length. With a quarter 5-8 characters allow 1 edit,
 * 9-12 allow 2 (RCP-40, Additional Compliance Checking, edit distance matching).
 */
export const editDistanceLimit = (length: number, fuzziness = DEFAULT_FUZZINESS): number =>
  Math.max(0, Math.ceil(length * fuzziness - ROUNDING) - 1)

/** The length from which on RCP-40 allows an edit. */
const CLOSE = 5
/** Standard names that are shorter resemble too many others: one edit turns CA into MA. */
const SHORT = 4

/**
 * Finds names that are a few edits away (RCP-40, Additional Compliance Checking, edit distance matching). The length of
 * the local name sets how many. One edit of a name that is too short for it is found, too, as `short name`.
 *
 * @param fuzziness see {@link editDistanceLimit}
 */
export function nearName<Standard>(spellings: readonly Spelling<Standard>[], fuzziness: number): Matcher<Standard> {
  const byLength = groupBy(spellings, ({ name }) => name.text.length)
  const longest = Math.max(0, ...byLength.keys())
  return (local) => {
    const length = local.text.length
    const limit = editDistanceLimit(length, fuzziness)
    const reach = Math.max(limit, 1)
    const shortest = limit === 0 && length < CLOSE ? SHORT : 1
    const found: Match<Standard>[] = []
    for (let near = Math.max(shortest, length - reach); near <= Math.min(longest, length + reach); near++) {
      const candidates = byLength.get(near)
      if (candidates !== undefined) collect(local, candidates, limit, found)
    }
    return found
  }
}

function collect<Standard>(
  local: ComparedName,
  candidates: readonly Spelling<Standard>[],
  limit: number,
  found: Match<Standard>[],
): void {
  const reach = Math.max(limit, 1)
  const options = { maxDistance: reach + 1 }
  for (const { standard, name } of candidates) {
    if (!mayBeWithin(local.letters, name.letters, reach)) continue
    const distance = leven(local.text, name.text, options)
    if (distance === 0 || distance > reach) continue
    const strategy = strategyOf(distance, limit, local.text.length, name.text.length)
    if (strategy !== undefined)
      found.push({ standard, strategy, like: name.name, ...explained(distance, limit, strategy) })
  }
}

type Near = 'close' | 'edit distance' | 'short name'

function strategyOf(distance: number, limit: number, local: number, standard: number): Near | undefined {
  if (distance === 1 && local >= CLOSE) return 'close'
  if (distance <= limit) return 'edit distance'
  return standard >= SHORT ? 'short name' : undefined
}

function explained(distance: number, limit: number, strategy: Near) {
  const away = `${distance} edit${distance === 1 ? '' : 's'} away`
  if (strategy === 'short name') return { reason: `${away}, which is much in a short name`, distance }
  const maxDistance = Math.max(limit, 1)
  return { reason: `${away}, up to ${maxDistance} are a variation`, distance, maxDistance }
}
