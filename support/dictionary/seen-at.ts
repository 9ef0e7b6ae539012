import type { Finding, FoundValue, SeenAt } from './finding'
import { counted, firstFew, printable } from './wording'

const VALUES = 5

/** Says what was found in all places, and how often, e.g. `a number (1,234 times)`. */
export const foundIn = (places: readonly Pick<SeenAt, 'found'>[]): string =>
  firstFew(
    summed(places.flatMap(({ found }) => found)).map(({ value, count }) => `${value} (${counted(count, 'time')})`),
    VALUES,
  )

/** Adds up what was found, the most frequent first. */
export function summed(found: readonly FoundValue[]): FoundValue[] {
  const counts = new Map<string, number>()
  for (const { value, count } of found) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count)
}

/** Says where something was seen, in one line: `Property.BuyerAgent by TimestampDesc: a number (60 times), ListingKey 7`. */
export function placeText({ path, pass, found, keys }: SeenAt): string {
  const of = path.slice(0, path.includes('.') ? path.lastIndexOf('.') : undefined)
  return printable(`${of} by ${pass}: ${foundIn([{ found }])}${keys === undefined ? '' : `, ${keys}`}`)
}

/** Is true for a finding that was seen somewhere else than at its subject, or in several places, so that these say more. */
export const isSeenElsewhere = ({ subject, seenAt = [] }: Pick<Finding, 'subject' | 'seenAt'>): boolean =>
  seenAt.length > 1 || seenAt.some(({ path }) => path !== subject)
