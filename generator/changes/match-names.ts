/** A thing that has another name, or stands in another place. */
export interface Renaming {
  readonly before: string
  readonly now: string
  /** Why it is taken for the same. */
  readonly because: string
}

/** Names of two versions, told apart. */
export interface Matched {
  readonly kept: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly Renaming[]
}

/**
 * Matches names of two versions. A name that is gone and one that is new are the same thing where a reason says so, and no other
 * name could be meant: a wrong guess would hide that something has to be added, and something else taken away.
 *
 * @param reason says why two names are the same thing; undefined where nothing speaks for it
 */
export function matchNames(
  before: readonly string[],
  now: readonly string[],
  reason: (one: string, other: string) => string | undefined,
): Matched {
  const [known, wanted] = [new Set(before), new Set(now)]
  const gone = before.filter((name) => !wanted.has(name))
  const fresh = now.filter((name) => !known.has(name))
  const pairs = gone.flatMap((one) =>
    fresh.flatMap((other): readonly Renaming[] => {
      const because = reason(one, other)
      return because === undefined ? [] : [{ before: one, now: other, because }]
    }),
  )
  const renamed = pairs.filter(
    (pair) => pairs.filter((each) => each.before === pair.before || each.now === pair.now).length === 1,
  )
  const [old, young] = [new Set(renamed.map((each) => each.before)), new Set(renamed.map((each) => each.now))]
  return {
    kept: before.filter((name) => wanted.has(name)),
    added: fresh.filter((name) => !young.has(name)).toSorted(),
    removed: gone.filter((name) => !old.has(name)).toSorted(),
    renamed,
  }
}
