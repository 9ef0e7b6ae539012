/** A text that was found. */
export interface Hit {
  readonly text: string
  /** The position behind its last character. */
  readonly end: number
}

/** The number of values that one UTF-16 code unit can have. */
const UNITS = 65_536

const ROOT = 0
const NONE = -1

/** The size of the table of threes, a power of two. */
const THREES = 65_536

/** Returns the place in the table for the three characters that begin at `index`. */
const threeAt = (text: string, index: number): number =>
  (text.charCodeAt(index) * 961 + text.charCodeAt(index + 1) * 31 + text.charCodeAt(index + 2)) & (THREES - 1)

/**
 * Finds many texts of three characters or more in one pass (Aho and Corasick, Efficient string matching, 1975). The time
 * grows with the length of what is searched, whatever the texts are: nothing of them becomes a regular expression.
 */
export class TextSearch {
  /** For each node: the character that led there, and the node before. */
  readonly #units = [NONE]
  readonly #parents = [NONE]
  /** For each node: how many characters lead to it. */
  readonly #depths = [0]
  /** For each node: its first child. Others are rare, and found by node and character. */
  readonly #firstChildren = [NONE]
  readonly #otherChildren = new Map<number, number>()
  /** For each node: the longest other node that what leads to it ends with. */
  readonly #fallbacks = [ROOT]
  /** For each node: the next one on its way of fallbacks where a text ends. */
  readonly #shorter = [ROOT]
  /** The texts, by the nodes where they end. */
  readonly #texts = new Map<number, string>()
  readonly #shortest: number
  /** Three characters in a row that are in the beginning of a text, as many of it as the shortest one has. */
  readonly #threes = new Uint8Array(THREES)

  constructor(texts: ReadonlySet<string>) {
    this.#shortest = Math.min(...[...texts].map(({ length }) => length))
    for (const text of texts) this.#insert(text)
    this.#link()
  }

  /** Calls `found` for each text that is in `searched`, also for those that overlap. */
  search(searched: string, found: (hit: Hit) => void): void {
    this.#walk(searched, (node, end) => {
      for (let at = this.#hitAt(node); at !== ROOT; at = of(this.#shorter, at)) {
        const text = this.#texts.get(at)
        if (text !== undefined) found({ text, end })
      }
    })
  }

  /** Returns the number of characters at the end of `searched` that a text begins with. */
  begunAtEndOf(searched: string): number {
    return of(
      this.#depths,
      this.#walk(searched, () => {}),
    )
  }

  #walk(searched: string, visit: (node: number, end: number) => void): number {
    const threes = this.#threes
    const ahead = this.#shortest - 3
    let node = ROOT
    for (let index = 0; index < searched.length; index += 1) {
      if (node === ROOT && index + ahead < searched.length - 2 && threes[threeAt(searched, index + ahead)] === 0) {
        // No text begins here or before these three characters (Wu and Manber, A fast algorithm, 1994).
        index += ahead
        continue
      }
      node = this.#next(node, searched.charCodeAt(index))
      if (node !== ROOT) visit(node, index + 1)
    }
    return node
  }

  #next(from: number, unit: number): number {
    let node = from
    for (;;) {
      const child = this.#child(node, unit)
      if (child !== NONE) return child
      if (node === ROOT) return ROOT
      node = of(this.#fallbacks, node)
    }
  }

  #child(node: number, unit: number): number {
    const first = of(this.#firstChildren, node)
    if (first === NONE || this.#units[first] === unit) return first
    return this.#otherChildren.get(node * UNITS + unit) ?? NONE
  }

  #insert(text: string): void {
    let node = ROOT
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      const child = this.#child(node, unit)
      node = child === NONE ? this.#addChild(node, unit) : child
    }
    this.#texts.set(node, text)
    for (let index = 0; index < this.#shortest - 2; index += 1) this.#threes[threeAt(text, index)] = 1
  }

  #addChild(parent: number, unit: number): number {
    const child = this.#units.push(unit) - 1
    this.#parents.push(parent)
    this.#depths.push(of(this.#depths, parent) + 1)
    this.#firstChildren.push(NONE)
    this.#fallbacks.push(ROOT)
    this.#shorter.push(ROOT)
    if (this.#firstChildren[parent] === NONE) this.#firstChildren[parent] = child
    else this.#otherChildren.set(parent * UNITS + unit, child)
    return child
  }

  /** Links each node, those that fewer characters lead to first. */
  #link(): void {
    for (const node of this.#byDepth()) {
      const parent = of(this.#parents, node)
      const fallback = parent === ROOT ? ROOT : this.#next(of(this.#fallbacks, parent), of(this.#units, node))
      this.#fallbacks[node] = fallback
      this.#shorter[node] = this.#hitAt(fallback)
    }
  }

  /** Returns all nodes but the root. */
  #byDepth(): number[] {
    const levels: number[][] = []
    for (let node = ROOT + 1; node < this.#depths.length; node += 1) {
      const depth = of(this.#depths, node)
      levels[depth] ??= []
      levels[depth].push(node)
    }
    return levels.flat()
  }

  /** Returns the node itself where a text ends there, else the next one on its way of fallbacks. */
  #hitAt(node: number): number {
    return node === ROOT || this.#texts.has(node) ? node : of(this.#shorter, node)
  }
}

const of = (list: readonly number[], node: number): number => list[node] ?? NONE
