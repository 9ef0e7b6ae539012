/** The text that occurs most often, of several the first; undefined without any. */
export function mostFrequent(texts: Iterable<string>, except?: string): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== except) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, left], [, right]) => right - left)
  return first?.[0]
}
