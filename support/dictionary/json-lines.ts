/** The way to a part of a JSON text: names of members and places in arrays, from the outermost on. */
export type JsonPath = readonly (string | number)[]

/**
 * Finds the lines of the parts of a JSON text (RFC 8259), for messages about a file that a person wrote. The text is read when
 * a line is asked for.
 *
 * @param text JSON; of another text the lines are of no use
 * @returns a function that returns the line of a part, from 1: that of a member's name, else that where an item begins.
 *   For a part that is not there it is the line of the nearest one around it.
 */
export function jsonLines(text: string): (...path: JsonPath) => number {
  let root: Part | undefined
  return (...path) => {
    root ??= partsOf(text)
    let nearest = root
    for (const name of path) {
      const inner = nearest.inner.get(name)
      if (inner === undefined) break
      nearest = inner
    }
    return nearest.line
  }
}

/** A part of a text with the parts in it, by name or place. */
interface Part {
  readonly line: number
  readonly inner: Map<string | number, Part>
}

/** An object or array that is not closed yet. */
interface Open {
  readonly isObject: boolean
  readonly part: Part
  /** The place of the item that is being read. */
  place: number
  /** The part of it that is being read. */
  inner: Part
  /** True where the next text of an object is a name, and where the next value of an array is an item. */
  awaits: boolean
}

function partsOf(text: string): Part {
  const root: Part = { line: 1, inner: new Map() }
  const stack: Open[] = []
  let line = 1
  for (let index = 0; index < text.length; ) {
    const end = text[index] === '"' ? endOfString(text, index) : index + 1
    const token = text.slice(index, end)
    const open = stack.at(-1)
    if (open !== undefined && begins(token, open)) begin(open, token, line)
    follow(token, stack, root)
    if (token === '\n') line += 1
    index = end
  }
  return root
}

/** Tells if a token is the name of a member or the begin of an item. */
const begins = (token: string, { awaits }: Open): boolean =>
  awaits && token.trim() !== '' && token !== ']' && token !== '}'

/** Notes where a member or an item begins. Of members with the same name the first counts. */
function begin(open: Open, token: string, line: number): void {
  const name = open.isObject ? nameIn(token) : open.place
  open.awaits = false
  open.inner = open.part.inner.get(name) ?? { line, inner: new Map() }
  open.part.inner.set(name, open.inner)
}

/** Follows the characters that open, close and divide objects and arrays. */
function follow(token: string, stack: Open[], root: Part): void {
  const open = stack.at(-1)
  if (token === '{' || token === '[') {
    const part = open?.inner ?? root
    stack.push({ isObject: token === '{', part, place: 0, inner: part, awaits: true })
  } else if (token === '}' || token === ']') stack.pop()
  else if (token === ',' && open !== undefined) {
    open.awaits = true
    open.place += 1
  }
}

function endOfString(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index + 1
}

function nameIn(literal: string): string {
  try {
    return JSON.parse(literal)
  } catch {
    return literal
  }
}
