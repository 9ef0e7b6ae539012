/** The letters of a normalised name and its pairs of neighbours, as bits. Several of them may share a bit. */
export interface Letters {
  readonly single: number
  /** Letters that occur twice or more. */
  readonly twice: number
  readonly pairs: number
  readonly morePairs: number
}

/** Works out the {@link Letters} of a normalised name. */
export function lettersOf(normalised: string): Letters {
  let single = 0
  let twice = 0
  let pairs = 0
  let morePairs = 0
  let before = 0
  for (let index = 0; index < normalised.length; index++) {
    const code = normalised.charCodeAt(index)
    // Shifts count modulo 32, which tells the letters from a to z apart.
    const letter = 1 << code
    twice |= single & letter
    single |= letter
    const pair = before * 31 + code
    if (index > 0 && (pair & 32) === 0) pairs |= 1 << pair
    else if (index > 0) morePairs |= 1 << pair
    before = code
  }
  return { single, twice, pairs, morePairs }
}

/**
 * Is true when names with these letters may be `edits` or fewer apart, so that their distance has to be measured. An
 * edit brings at most one letter and two pairs that the other name lacks, and takes at most as many. It may be true for
 * names that are further apart, and is never false for names that are not.
 */
export function mayBeWithin(one: Letters, other: Letters, edits: number): boolean {
  return (
    missing(one.pairs, other.pairs) + missing(one.morePairs, other.morePairs) <= 2 * edits &&
    missing(other.pairs, one.pairs) + missing(other.morePairs, one.morePairs) <= 2 * edits &&
    missing(one.single, other.single) + missing(one.twice, other.twice) <= edits &&
    missing(other.single, one.single) + missing(other.twice, one.twice) <= edits
  )
}

/** Counts the bits of `set` that are not in `other`, in the usual way without a loop. */
function missing(set: number, other: number): number {
  let bits = set & ~other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f
  return Math.imul(bits, 0x01010101) >>> 24
}
