/** Of six children in a row, which of six parents has each: the parents have 3, 1, 2, 0, 0 and 0 of them. */
const PARENT_IN_BLOCK: readonly number[] = [0, 0, 0, 1, 2, 2]
const BLOCK = PARENT_IN_BLOCK.length

/** The parent of a child, by their indexes; never greater than the child's, so that as many parents are enough. */
export function parentOf(child: number): number {
  const position = child % BLOCK
  return child - position + (PARENT_IN_BLOCK[position] ?? 0)
}

/** All children of a parent: the inverse of {@link parentOf}. */
export function childrenOf(parent: number): readonly number[] {
  const position = parent % BLOCK
  return PARENT_IN_BLOCK.flatMap((owner, child) => (owner === position ? [parent - position + child] : []))
}
