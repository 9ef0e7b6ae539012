import leven from 'leven'

/**
 * How many edits a name of `length` characters may be away from a standard name and still count as a variation of it:
 * up to, but not reaching, a quarter of the length, so 5-8 characters allow 1 edit, 9-12 allow 2
 * (RCP-40, Additional Compliance Checking, edit distance matching).
 */
export const editDistanceLimit = (length: number): number => Math.max(0, Math.ceil(length / 4) - 1)

/**
 * Whether `local` is a variation of `standard` by Levenshtein distance. Both are compared as given, so normalise first.
 * The length of `local` sets the limit.
 */
export function isWithinEditDistance(local: string, standard: string): boolean {
  const limit = editDistanceLimit(local.length)
  if (limit === 0 || Math.abs(local.length - standard.length) > limit) return local === standard
  return leven(local, standard, { maxDistance: limit + 1 }) <= limit
}
