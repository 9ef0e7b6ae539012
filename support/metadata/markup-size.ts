import { positionAt } from './xml/xml-prolog'
import type { XmlProblem } from './xml-document'

/** Most levels of elements inside each other. Metadata have about ten; libxml2 reads as many unless it is asked for more. */
const MOST_LEVELS = 256
/** Most attributes of an element. CSDL knows no element with more than twenty. */
const MOST_ATTRIBUTES = 256

/** Lists what begins with `<` and is not a tag, and how it ends (XML 1.0, 2.5 to 2.8). */
const NOT_TAGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

/**
 * Returns the problem of a text whose elements are nested deeper, or have more attributes, than is read; undefined for any
 * other text. Whoever reads XML takes a step for each level, and compares the attributes of an element with each other.
 *
 * Says nothing about what is not well-formed: it ends where a text stops making sense. Takes time linear in the text.
 */
export function refuseExcess(text: string): XmlProblem | undefined {
  let level = 0
  for (let start = text.indexOf('<'); start >= 0; ) {
    let end = endOfOther(text, start)
    if (end === undefined) {
      const tag = readTag(text, start)
      end = tag.end
      level += tag.levels
      const problem = problemOf(level, tag.attributes)
      if (problem !== undefined) return { message: problem, position: positionAt(text, start) }
    }
    start = text.indexOf('<', end)
  }
  return undefined
}

function problemOf(level: number, attributes: number): string | undefined {
  if (level > MOST_LEVELS) return `elements are nested in more than ${MOST_LEVELS} levels`
  if (attributes > MOST_ATTRIBUTES) return `an element has more than ${MOST_ATTRIBUTES} attributes`
  return undefined
}

/** Returns where something ends that begins with `<` and is not a tag; undefined for a tag. */
function endOfOther(text: string, start: number): number | undefined {
  const next = text[start + 1]
  if (next !== '!' && next !== '?') return undefined
  const [open, close] = NOT_TAGS.find(([each]) => text.startsWith(each, start)) ?? ['<', '>']
  return endOr(text, text.indexOf(close, start + open.length), close.length)
}

interface Tag {
  readonly end: number
  /** By how many levels what follows is deeper. */
  readonly levels: -1 | 0 | 1
  readonly attributes: number
}

function readTag(text: string, start: number): Tag {
  let attributes = 0
  let at = start + 1
  while (at < text.length && text[at] !== '>') {
    const character = text[at]
    if (character === '"' || character === "'") {
      at = endOr(text, text.indexOf(character, at + 1), 1)
      attributes += 1
    } else at += 1
  }
  const levels = text[start + 1] === '/' ? -1 : text[at - 1] === '/' ? 0 : 1
  return { end: at + 1, levels, attributes }
}

const endOr = (text: string, found: number, length: number): number => (found < 0 ? text.length : found + length)
