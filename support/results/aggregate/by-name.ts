/** The entry of a name, which is made when there is none. */
export function entryOf<Entry>(entries: Map<string, Entry>, name: string, make: () => Entry): Entry {
  const known = entries.get(name)
  if (known !== undefined) return known
  const entry = make()
  entries.set(name, entry)
  return entry
}

/** Entries sorted by code units, so that no locale and no order of results shows. */
export const byName = <Entry>(entries: ReadonlyMap<string, Entry>): [string, Entry][] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
