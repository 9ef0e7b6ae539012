import type { Span } from './json-outline'
import type { JsonTree } from './json-tree'
import { ExactNumber } from './json-value'

/** A character that hardly any text has and that JSON need not escape (RFC 8259, 7). */
const MARK = '\u007f'

/** What JSON.parse gives, while ExactNumbers are put in. */
type ExactTree = JsonTree<null | boolean | number | string | ExactNumber>

/**
 * The text with these numbers as marked texts in arrays, which JSON.parse gives back to the digit. Arrays, since they
 * may stand where numbers may and nowhere else: a text that is no JSON does not become any.
 */
export function withMarkedNumbers(text: string, numbers: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of numbers) {
    parts.push(text.slice(from, start), `["${MARK}${text.slice(start, end)}"]`)
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** Puts ExactNumbers in place of marked arrays. */
export class MarkedNumbers {
  /** How many came up: more than were marked when the text had the like of its own. */
  found = 0

  /**
   * The tree with its ExactNumbers; arrays and objects are changed where they stand.
   *
   * @throws RangeError when it is nested too deeply
   */
  restored(tree: ExactTree): ExactTree {
    if (typeof tree !== 'object' || tree === null || tree instanceof ExactNumber) return tree
    if (Array.isArray(tree)) return this.#ofArray(tree)
    for (const name in tree) {
      const value = tree[name]
      if (typeof value === 'object') tree[name] = this.restored(value)
    }
    return tree
  }

  #ofArray(array: ExactTree[]): ExactTree {
    const [first] = array
    if (array.length === 1 && typeof first === 'string' && first.startsWith(MARK)) {
      this.found += 1
      return new ExactNumber(first.slice(MARK.length))
    }
    for (let index = 0; index < array.length; index += 1) {
      const item = array[index]
      if (typeof item === 'object') array[index] = this.restored(item)
    }
    return array
  }
}
