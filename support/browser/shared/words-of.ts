/** The words of what was typed, in lower case; none of an empty text. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/u).filter(Boolean)
