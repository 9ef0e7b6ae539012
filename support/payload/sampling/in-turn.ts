/**
 * Works on items, so many at a time. Results are in the order of the items; after the first error nothing more is begun.
 *
 * @throws that first error, while work that was under way goes on
 */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = numbered(items)
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return results
}

/** A generator is over for every loop once one of them was left by an error; `items.entries()` would go on. */
function* numbered<Item>(items: readonly Item[]): Generator<readonly [index: number, item: Item]> {
  yield* items.entries()
}
