/**
 * Characters that turn around what stands beside them, or begin a line where a text has one: with them a name shows as another one
 * (Unicode Standard Annex 9, 2.1 to 2.5; Unicode Technical Report 36, 3.7). Marks of direction are left, which names in Hebrew and
 * Arabic need.
 */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\p{Zl}\p{Zp}]/gu

/** Returns a text without the characters by which it shows as another one. */
export const withoutHidden = (text: string): string => text.replaceAll(HIDDEN, '')

/** Tells if a text has characters by which it shows as another one. */
export const hasHidden = (text: string): boolean => withoutHidden(text) !== text
