import { INTEGER_RANGES } from '../../../../payload/values/integer-check'

/** Far enough from the values of a sample, so that other records hardly have it, and small enough for any column. */
const DISTANCE = 1_000_003n

/** An integer within the range of a type that is none of those given, and greater than all where the range allows it. */
export function unusedInteger(type: string, used: readonly bigint[]): string {
  const most = INTEGER_RANGES.get(type)?.greatest ?? 0n
  const far = used.reduce((greatest, one) => (one > greatest ? one : greatest), 0n) + DISTANCE
  let unused = far > most ? most : far
  while (used.includes(unused)) unused -= 1n
  return String(unused)
}

/** The first text that a function makes of 0, 1, 2, ... that is none of those given; undefined if it makes no other. */
export function unusedText(used: ReadonlySet<string>, make: (attempt: number) => string): string | undefined {
  return Array.from({ length: used.size + 1 }, (_, attempt) => make(attempt)).find((text) => !used.has(text))
}
