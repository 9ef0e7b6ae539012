import leven from 'leven'
import { normalise } from './names'

/**
 * Returns the one of `names` that a mistyped name most probably means, for "did you mean"; undefined when all are
 * further away than half of the name. Of several that are equally close it is the first.
 */
export function closestName(mistyped: string, names: Iterable<string>): string | undefined {
  const wanted = normalise(mistyped)
  let best: { name: string; distance: number } | undefined
  for (const name of names) {
    const compared = normalise(name)
    // As many edits are needed at least. A name of 100,000 letters must not be compared with each of a thousand.
    if (Math.abs(compared.length - wanted.length) > wanted.length / 2) continue
    const distance = leven(wanted, compared)
    if (distance <= wanted.length / 2 && (best === undefined || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}

/** Returns the end of a message about a mistyped name: `; did you mean NAME?`, or nothing where no name is close. */
export function didYouMean(mistyped: string, names: Iterable<string>): string {
  const meant = closestName(mistyped, names)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}
