import type { SourcePosition } from '../dictionary/finding'
import { printable } from '../dictionary/wording'

/** The part of a line around a place, for people: it has no tabs, and what no one sees is in escapes. */
export interface LineExcerpt {
  /** The text before the place in its line; it begins with `...` where the line is cut. */
  readonly before: string
  /** The text that begins at the place: the beginning of a tag, an attribute, else a character. Empty at the end of the line. */
  readonly at: string
  /** The rest; it ends with `...` where the line is cut. */
  readonly after: string
}

/** Returns how many columns a text takes. */
export type WidthOf = (text: string) => number

const CUT = '...'

/** The lines of a document, as positions count them: CR, LF and both together end one (XML 1.0, 2.11). */
export class DocumentLines {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  /**
   * Returns the part of a line around a place, without the blanks that it begins with; undefined where the document has no such
   * line. A place behind the end of the line is its end.
   *
   * @param columns the most columns that it takes
   */
  excerpt({ line, column }: SourcePosition, columns: number, widthOf: WidthOf = lengthOf): LineExcerpt | undefined {
    this.#starts ??= lineStarts(this.#text)
    const start = this.#starts[line - 1]
    if (start === undefined) return undefined
    const end = endOfLine(this.#text, start, this.#starts[line] ?? this.#text.length)
    const place = Math.min(start + Math.max(column, 1) - 1, end)
    const shown = (from: number, to: number): Piece[] => pieces(this.#text.slice(from, to), widthOf)
    const first = Math.min(place, afterBlanks(this.#text, start, end))
    // No more is looked at: a line may be a whole document.
    const from = wholeFrom(this.#text, Math.max(first, place - columns))
    const to = wholeTo(this.#text, Math.min(end, place + columns))
    const token = endOfToken(this.#text, place, to)
    return fitted(
      {
        before: shown(from, place),
        at: shown(place, token),
        after: shown(token, to),
        isCutBefore: from > first,
        isCutAfter: to < end,
      },
      columns,
    )
  }
}

const lengthOf: WidthOf = (text) => text.length

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === LF || (code === CR && text.charCodeAt(index + 1) !== LF)) starts.push(index + 1)
  }
  return starts
}

const LF = 10
const CR = 13

function endOfLine(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
  return end
}

/** Returns an index that is not between the halves of a character. */
const wholeFrom = (text: string, index: number): number => index + (isInside(text, index) ? 1 : 0)
const wholeTo = (text: string, index: number): number => index - (isInside(text, index) ? 1 : 0)

const isInside = (text: string, index: number): boolean => (text.codePointAt(index - 1) ?? 0) > 0xffff

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

function afterBlanks(text: string, start: number, end: number): number {
  let index = start
  while (index < end && isBlank(text[index])) index += 1
  return index
}

/** Returns where that ends which begins at a place: `<Property`, `Type="Edm.String"`, `"Edm.String"`, else one character. */
function endOfToken(text: string, place: number, end: number): number {
  const first = text[place] ?? ''
  const after = Math.min(place + 1, end)
  if (QUOTES.has(first)) return afterQuote(text, place, end)
  if (first === '<') return endOfName(text, text[after] === '/' ? after + 1 : after, end)
  const name = endOfName(text, place, end)
  const isAttribute = name > place && text[name] === '=' && QUOTES.has(text[name + 1] ?? '')
  return isAttribute ? afterQuote(text, name + 1, end) : after
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'"])

/** Ends the name of a tag or an attribute. */
const ENDS_NAME: ReadonlySet<string> = new Set([...QUOTES, ' ', '\t', '/', '>', '='])

function endOfName(text: string, start: number, end: number): number {
  let index = start
  while (index < end && !ENDS_NAME.has(text[index] ?? '')) index += 1
  return Math.min(index, end)
}

function afterQuote(text: string, opening: number, end: number): number {
  let index = opening + 1
  while (index < end && text[index] !== text[opening]) index += 1
  return Math.min(index + 1, end)
}

/** A character as it is shown. */
interface Piece {
  readonly text: string
  readonly width: number
}

const pieces = (text: string, widthOf: WidthOf): Piece[] =>
  [...text].map((character) => {
    if (character >= ' ' && character <= '~') return { text: character, width: 1 }
    const shown = character === '\t' ? ' ' : printable(character)
    return { text: shown, width: widthOf(shown) }
  })

interface Line {
  readonly before: readonly Piece[]
  readonly at: readonly Piece[]
  readonly after: readonly Piece[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** Cuts a line, so that a third of what is shown stands before the place where both sides are too long. */
function fitted({ before, at, after, isCutBefore, isCutAfter }: Line, columns: number): LineExcerpt {
  const tail = [...at, ...after]
  const tailWidth = isCutAfter ? Number.POSITIVE_INFINITY : widthIn(tail)
  const beforeWidth = isCutBefore ? Number.POSITIVE_INFINITY : widthIn(before)
  const room = Math.max(columns - tailWidth, Math.floor(columns / 3))
  const isBeginCut = beforeWidth > room
  const beginning = isBeginCut ? lastFitting(before, room - CUT.length) : before
  const left = columns - widthIn(beginning) - (isBeginCut ? CUT.length : 0)
  const isEndCut = tailWidth > left
  const rest = isEndCut ? firstFitting(tail, left - CUT.length) : tail
  return {
    before: (isBeginCut ? CUT : '') + textIn(beginning),
    at: textIn(rest.slice(0, at.length)),
    after: textIn(rest.slice(at.length)) + (isEndCut ? CUT : ''),
  }
}

const widthIn = (all: readonly Piece[]): number => all.reduce((sum, { width }) => sum + width, 0)

const textIn = (all: readonly Piece[]): string => all.map(({ text }) => text).join('')

function firstFitting(all: readonly Piece[], columns: number): readonly Piece[] {
  let width = 0
  const end = all.findIndex((piece) => {
    width += piece.width
    return width > columns
  })
  return end < 0 ? all : all.slice(0, end)
}

const lastFitting = (all: readonly Piece[], columns: number): readonly Piece[] =>
  firstFitting(all.toReversed(), columns).toReversed()
