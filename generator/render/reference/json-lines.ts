/** A JSON list with one item a line: compact, and yet a difference between two versions can be read. */
export const jsonLines = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}]`
