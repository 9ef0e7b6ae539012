import { exactly } from './json/json-number'
import { outlineOf, type Span } from './json/json-outline'
import { ExactNumber, type JsonValue } from './json-value'

/**
 * Parses a JSON text (RFC 8259) without losing a digit. A number becomes a JavaScript number where that holds its
 * value, else an ExactNumber; its spelling does not count.
 *
 * A name that stands twice in an object is an error when its values differ, for nobody can tell which of them counts
 * (RFC 8259, 4: names "SHOULD be unique"). The same value twice does no harm.
 *
 * @throws Error whose message says what is wrong and at which character
 */
export function parseJson(text: string): JsonValue {
  try {
    const value = parsedFast(text)
    return value === undefined ? parsedWithCare(text) : value
  } catch (error) {
    if (error instanceof RangeError) throw new SyntaxError('nested too deeply')
    throw error
  }
}

/**
 * Parses with JSON.parse, which is many times as fast as a parser that keeps digits.
 *
 * @returns undefined for a text that is not JSON, has a name twice in an object, or has marks of exact numbers of its
 *   own
 * @throws RangeError when it is nested too deeply
 */
function parsedFast(text: string): JsonValue | undefined {
  const { names, inexact } = outlineOf(text)
  const tree = jsonTree(inexact.length === 0 ? text : withMarkedNumbers(text, inexact))
  if (tree === undefined || countNames(tree) !== names) return undefined
  if (inexact.length === 0) return tree
  const numbers = new MarkedNumbers()
  const value = numbers.restored(tree)
  return numbers.found === inexact.length ? value : undefined
}

/**
 * Reports what is wrong in the terms of the text itself, and compares the values of a name that stands twice. Its parser
 * is loaded when the first text needs it.
 */
function parsedWithCare(text: string): JsonValue {
  const { parse }: typeof import('lossless-json') = require('lossless-json')
  const value = parse(text, null, {
    parseNumber: exactly,
    onDuplicateKey: ({ key, position }) => {
      throw new DoubleKey(key, position)
    },
  })
  countNames(value as JsonTree)
  return value as JsonValue
}

/** A name stands twice in one object, with different values. */
export class DoubleKey extends SyntaxError {
  override readonly name = 'DoubleKey'

  constructor(key: string, position: number) {
    super(`the double key ${JSON.stringify(key)} with another value at character ${position}`)
  }
}

/** A value as JSON.parse gives it. */
type JsonTree<Leaf = null | boolean | number | string> = Leaf | JsonTree<Leaf>[] | JsonBranch<Leaf>

interface JsonBranch<Leaf> {
  [name: string]: JsonTree<Leaf>
}

function jsonTree(text: string): JsonTree | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The most levels of arrays and objects in each other. Whoever reads a value calls itself for each of them, and has less
 * room the later it does so.
 */
const MAX_LEVELS = 500

/**
 * Counts the names of all objects of a tree.
 *
 * @throws RangeError when it is nested too deeply
 */
function countNames(tree: JsonTree, level = 0): number {
  if (level > MAX_LEVELS) throw new RangeError('nested too deeply')
  if (Array.isArray(tree)) return countNamesIn(tree, level)
  let names = 0
  if (typeof tree === 'object') {
    for (const name in tree) {
      names += 1
      const value = tree[name]
      if (typeof value === 'object') names += countNames(value, level + 1)
    }
  }
  return names
}

function countNamesIn(items: readonly JsonTree[], level: number): number {
  let names = 0
  for (const item of items) if (typeof item === 'object') names += countNames(item, level + 1)
  return names
}

/** A character that hardly any text has and that JSON need not escape (RFC 8259, 7). */
const MARK = '\u007f'

/**
 * Replaces numbers of a text by marked texts in arrays, which JSON.parse gives back to the digit. They are arrays
 * because arrays may stand where numbers may and nowhere else: a text that is not JSON does not become JSON by it.
 */
function withMarkedNumbers(text: string, numbers: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of numbers) {
    parts.push(text.slice(from, start), `["${MARK}${text.slice(start, end)}"]`)
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** A value as JSON.parse gives it, while ExactNumbers are put in. */
type ExactTree = JsonTree<null | boolean | number | string | ExactNumber>

/** Puts ExactNumbers in place of marked arrays. */
class MarkedNumbers {
  /** The number that was found: more than were marked when the text had marks of its own. */
  found = 0

  /**
   * Returns the tree with its ExactNumbers; arrays and objects are changed where they stand.
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
