/** What JSON.parse gives. */
export type JsonTree<Leaf = null | boolean | number | string> = Leaf | JsonTree<Leaf>[] | JsonBranch<Leaf>

interface JsonBranch<Leaf> {
  [name: string]: JsonTree<Leaf>
}

/**
 * How many names the objects of a tree have together.
 *
 * @throws RangeError when it is nested too deeply
 */
export function countNames(tree: JsonTree): number {
  let names = 0
  if (Array.isArray(tree)) {
    for (const item of tree) if (typeof item === 'object') names += countNames(item)
  } else if (typeof tree === 'object') {
    for (const name in tree) {
      names += 1
      const value = tree[name]
      if (typeof value === 'object') names += countNames(value)
    }
  }
  return names
}
