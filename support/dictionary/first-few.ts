/** Texts for people: the first few, and how many more there are, e.g. `Active, Closed and 7 more`. */
export function firstFew(texts: readonly string[], most: number): string {
  const more = texts.length - most
  return texts.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
