/** Returns what a node depends on; called once for each, with the path that led to the node, the node itself last. */
type DependenciesOf<Node> = (node: Node, path: readonly Node[]) => readonly Node[]

/**
 * Returns nodes in an order in which each comes after those it depends on, to any depth. `noteCircle` gets each chain of nodes
 * that ends where it began; a node of a circle comes before one that it depends on.
 */
export function dependenciesFirst<Node>(
  nodes: Iterable<Node>,
  dependenciesOf: DependenciesOf<Node>,
  noteCircle: (chain: readonly Node[]) => void,
): Node[] {
  const entered = new Set<Node>()
  const left = new Set<Node>()
  // A path of our own instead of recursion: a long chain would be too deep for the stack.
  const path: Node[] = []
  const pending = [nodes[Symbol.iterator]()]
  for (let iterator = pending.at(-1); iterator !== undefined; iterator = pending.at(-1)) {
    const { value: node, done } = iterator.next()
    if (done) {
      pending.pop()
      for (const complete of path.splice(-1)) left.add(complete)
    } else if (!entered.has(node)) {
      entered.add(node)
      path.push(node)
      pending.push(dependenciesOf(node, path)[Symbol.iterator]())
    } else if (!left.has(node)) {
      noteCircle([...path.slice(path.indexOf(node)), node])
    }
  }
  return [...left]
}
