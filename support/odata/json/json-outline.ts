import { isHeld, isJsonNumber, SAFE_DIGITS } from './json-number'

const QUOTE = 0x22
const MINUS = 0x2d
const PLUS = 0x2b
const NINE = 0x39
const COLON = 0x3a
const BACKSLASH = 0x5c
const SMALL_E = 0x65
const LETTER_CASE = 0x20

/** A part of a text, from its first character to the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Facts about a JSON text that JSON.parse does not report. */
export interface JsonOutline {
  /** The number of names in all objects; one that stands twice in an object counts twice. */
  readonly names: number
  /** The numbers whose value a JavaScript number may not hold, in their order. */
  readonly inexact: readonly Span[]
}

/**
 * Reads over a JSON text (RFC 8259) outside of its strings. For a text that is not JSON the result is of no use, but
 * nothing in it is ever taken for a number that is not a number.
 */
export function outlineOf(text: string): JsonOutline {
  const inexact: Span[] = []
  let names = 0
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    const end = endOfToken(text, index, code)
    // Outside of strings, a colon stands behind each name and nowhere else.
    if (code === COLON) names += 1
    else if (isInNumbers(code) && isInexact(text, index, end)) inexact.push({ start: index, end })
    index = end
  }
  return { names, inexact }
}

function endOfToken(text: string, start: number, code: number): number {
  if (code === QUOTE) return endOfString(text, start)
  return isInNumbers(code) ? endOfNumber(text, start) : start + 1
}

/** Decides if a character is a minus, a point, a digit, or the slash, which JSON has in strings only. */
const isInNumbers = (code: number): boolean => code >= MINUS && code <= NINE

/** Jumps from quote to quote, which is much faster than looking at each character. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote === -1 ? text.length : quote + 1
}

function isEscaped(text: string, quote: number): boolean {
  let start = quote
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1
  return (quote - start) % 2 === 1
}

function endOfNumber(text: string, start: number): number {
  const end = endOfDigits(text, start)
  if (!isExponent(text, end)) return end
  return endOfDigits(text, text.charCodeAt(end + 1) === PLUS ? end + 2 : end + 1)
}

function endOfDigits(text: string, start: number): number {
  let index = start
  while (index < text.length && isInNumbers(text.charCodeAt(index))) index += 1
  return index
}

const isExponent = (text: string, index: number): boolean => (text.charCodeAt(index) | LETTER_CASE) === SMALL_E

/** Decides if a JavaScript number may not hold the value. Most numbers are short, and held whatever they are. */
function isInexact(text: string, start: number, end: number): boolean {
  if (end - start <= SAFE_DIGITS && !hasExponent(text, start, end)) return false
  const number = text.slice(start, end)
  return isJsonNumber(number) && !isHeld(number)
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (isExponent(text, index)) return true
  return false
}
