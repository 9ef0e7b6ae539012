import type { SourcePosition } from '../../../dictionary/finding'
import { groupBy } from '../../../dictionary/group-by'

interface Named {
  readonly name: string
  readonly position: SourcePosition
}

/** Groups of two or more things with one name, in document order; things without a name are left out. */
export function duplicates<T extends Named>(things: readonly T[]): { name: string; first: T; second: T; all: T[] }[] {
  return [...groupBy(things, (thing) => thing.name)].flatMap(([name, all]) => {
    const [first, second] = all
    return name === '' || first === undefined || second === undefined ? [] : [{ name, first, second, all }]
  })
}

/** `Name="City" on lines 4, 9 and 12`. */
export function onLines(name: string, all: readonly Named[]): string {
  const lines = all.map(({ position }) => position.line)
  return `Name="${name}" on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}
