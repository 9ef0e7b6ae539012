/** The way to a part of a JSON text: names of members and places in arrays, from the outermost on. */
export type JsonPath = readonly (string | number)[]

/**
 * Finds the lines of the parts of a JSON text (RFC 8259), for messages about a file that a person wrote.
 *
 * @param text JSON; of another text the lines are of no use
 * @returns a function that returns the line of a part, from 1: that of a member's name, else that where an item begins.
 *   For a part that is not there it is the line of the nearest one around it.
 */
export function jsonLines(text: string): (...path: JsonPath) => number {
  const lines = linesByPath(text)
  return (...path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const line = lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return 1
  }
}

const keyOf = (path: JsonPath): string => JSON.stringify(path)

/** An object or array that is not closed yet, and the part of it that is being read. */
interface Open {
  readonly isObject: boolean
  part: string | number
  /** True where the next text of an object is a name, and where the next value of an array is an item. */
  awaits: boolean
}

function linesByPath(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const stack: Open[] = []
  let line = 1
  for (let index = 0; index < text.length; ) {
    const end = text[index] === '"' ? endOfString(text, index) : index + 1
    const token = text.slice(index, end)
    if (begins(token, stack.at(-1))) {
      const key = keyOf(stack.map(({ part }) => part))
      if (!lines.has(key)) lines.set(key, line)
    }
    follow(token, stack)
    if (token === '\n') line += 1
    index = end
  }
  return lines
}

/** Tells if a token is the name of a member or the begin of an item, and notes which. */
function begins(token: string, open: Open | undefined): boolean {
  if (open?.awaits !== true || token.trim() === '' || token === ']' || token === '}') return false
  open.awaits = false
  if (open.isObject) open.part = nameIn(token)
  return true
}

/** Follows the characters that open, close and divide objects and arrays. */
function follow(token: string, stack: Open[]): void {
  const open = stack.at(-1)
  if (token === '{') stack.push({ isObject: true, part: '', awaits: true })
  else if (token === '[') stack.push({ isObject: false, part: 0, awaits: true })
  else if (token === '}' || token === ']') stack.pop()
  else if (token === ',' && open !== undefined) {
    open.awaits = true
    if (!open.isObject) open.part = Number(open.part) + 1
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
