/** Renders a JSON list with one item a line: compact, and people can still read the difference between two versions. */
export const jsonLines = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}]`
