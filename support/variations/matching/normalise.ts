/**
 * Returns a name without what the matching of RCP-40 ignores: case, blanks and punctuation.
 * `Active Under-Contract` and `ActiveUnderContract` give the same text. Letters and digits of any script are kept.
 */
export const normalise = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
