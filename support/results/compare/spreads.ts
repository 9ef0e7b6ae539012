import type { ComparedElement, Spread, Spreads } from '../data-compatibility-report'

/**
 * In how many results an element is.
 *
 * @param isKnown whether each of the other results says that it does not have it
 */
export function spreadOf(places: readonly number[], results: number, isKnown = true): Spread {
  if (places.length === results) return 'in all'
  if (!isKnown) return 'not known'
  return places.length === 1 ? 'only in one' : 'in some'
}

/** Counts elements by their spreads. */
export function spreads(elements: readonly ComparedElement[], results: number): Spreads {
  const having = (wanted: Spread) => elements.filter(({ spread }) => spread === wanted)
  const single = having('only in one')
  return {
    union: elements.length,
    inAll: having('in all').length,
    inSome: having('in some').length,
    onlyIn: Array.from({ length: results }, (_, place) => single.filter((element) => element.in[0] === place).length),
    notKnown: having('not known').length,
  }
}
