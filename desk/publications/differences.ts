/** Whose figures some numbers are made of: by organization, a text that changes with what the organization contributes. */
export type Members = ReadonlyMap<string, string>

/** Returns how many organizations are in one of two sets only, or contribute something else to the other. */
export const differenceOf = (one: Members, other: Members): number =>
  countIn(one, (uoi, text) => other.get(uoi) !== text) + countIn(other, (uoi) => !one.has(uoi))

function countIn(members: Members, isCounted: (uoi: string, text: string) => boolean): number {
  let count = 0
  for (const [uoi, text] of members) if (isCounted(uoi, text)) count++
  return count
}

/**
 * Tells if numbers of one set may be published where those of another were before: their difference is of no organization, or of so
 * many that it tells of none.
 */
export function mayFollow(before: Members, after: Members, minimum: number): boolean {
  const difference = differenceOf(before, after)
  return difference === 0 || difference >= minimum
}
