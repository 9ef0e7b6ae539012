const LETTER_A = 97
const DIGIT_0 = 48
const FIRST_DIGIT_BIT = 26

/**
 * Which letters and digits a normalised name has, as bits: one for each letter from a to z, six for everything else.
 * Names that share a bit may still differ, names that do not share one certainly do.
 */
export function lettersOf(normalised: string): number {
  let letters = 0
  for (let index = 0; index < normalised.length; index++) letters |= 1 << bitOf(normalised.charCodeAt(index))
  return letters
}

function bitOf(code: number): number {
  const letter = code - LETTER_A
  return letter >= 0 && letter < FIRST_DIGIT_BIT ? letter : FIRST_DIGIT_BIT + ((((code - DIGIT_0) % 6) + 6) % 6)
}

/**
 * Whether names with these letters can be `edits` or fewer apart: an edit brings at most one letter that the other name
 * lacks, and takes at most one. Says yes too often, never no too often.
 */
export const mayBeWithin = (one: number, other: number, edits: number): boolean =>
  one === other || (bits(one & ~other) <= edits && bits(other & ~one) <= edits)

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
