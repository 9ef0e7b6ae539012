import { byName } from '../aggregate/by-name'

/** A name, and what each of several maps has under it: in their order, undefined where they have nothing. */
export interface NamedEntries<Entry> {
  readonly name: string
  readonly entries: readonly (Entry | undefined)[]
  /** Places of the maps that have it, ascending. */
  readonly in: readonly number[]
}

/** All names of several maps, sorted by code units, so that the order of the maps does not show. */
export function union<Entry>(maps: readonly (ReadonlyMap<string, Entry> | undefined)[]): NamedEntries<Entry>[] {
  const names = new Map(maps.flatMap((map) => [...(map?.keys() ?? [])]).map((name) => [name, undefined]))
  return byName(names).map(([name]) => {
    const entries = maps.map((map) => map?.get(name))
    return { name, entries, in: entries.flatMap((entry, place) => (entry === undefined ? [] : [place])) }
  })
}
