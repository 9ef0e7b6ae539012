import leven from 'leven'
import { normalise } from './names'

/**
 * Returns the one of `names` that a mistyped name most probably means, for "did you mean"; undefined when all are
 * further away than half of the name. Of several that are equally close it is the first.
 */
export const closestName = (mistyped: string, names: Iterable<string>): string | undefined =>
  closestNames(mistyped, names)[0]

/** Returns those of `names` that a mistyped name may mean, the closest first, and no further away than half of the name. */
export function closestNames(mistyped: string, names: Iterable<string>): string[] {
  const wanted = normalise(mistyped)
  const most = wanted.length / 2
  const near: { readonly name: string; readonly distance: number }[] = []
  for (const name of names) {
    const compared = normalise(name)
    // As many edits are needed at least. A name of 100,000 letters must not be compared with each of a thousand.
    if (Math.abs(compared.length - wanted.length) > most) continue
    const distance = leven(wanted, compared)
    if (distance <= most) near.push({ name, distance })
  }
  return near.sort((one, other) => one.distance - other.distance).map(({ name }) => name)
}

/** Returns the end of a message about a mistyped name: `; did you mean NAME?`, or nothing where no name is close. */
export function didYouMean(mistyped: string, names: Iterable<string>): string {
  const meant = closestName(mistyped, names)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}
