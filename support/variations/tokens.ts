import { normalise } from './normalise'

/**
 * Capitals that stand together are one word, but for the last one when a small letter follows: `HOAFee` is HOA and Fee.
 * Letters of scripts that know no capitals are words as they stand.
 */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[\p{Lo}\p{Lm}\p{Lt}]+|\p{N}+/gu

/** The words of a name, normalised: it is split at capitals, digits, blanks and punctuation. */
export const tokensOf = (name: string): string[] => (name.match(WORD) ?? []).map(normalise)
