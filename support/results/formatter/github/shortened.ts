/** A text of at most so many characters before the sentence that says where the rest is. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most)}\n... cut here; all of it is in results.json`
