import type { SourcePosition } from '../findings/finding'
import type { XmlProblem } from './xml-problem'

const BEFORE_DOCTYPE = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y
const DOCTYPE = /<!DOCTYPE\b/y
const BARE_DOCTYPE = /<!DOCTYPE\s+[^\s>[]+\s*>/y

/**
 * The problem of a DOCTYPE that brings external identifiers or declarations; undefined without one.
 *
 * Judged before any parser sees the text, so that no external entity can be fetched and no internal one expanded.
 * A DOCTYPE that only names the root element is harmless and let through. Takes time linear in the prolog.
 */
export function refuseDoctype(text: string): XmlProblem | undefined {
  const start = endOfProlog(text)
  if (!matchesAt(DOCTYPE, text, start) || matchesAt(BARE_DOCTYPE, text, start)) return undefined
  return {
    message: 'a DOCTYPE with an external identifier or an internal subset is refused: entities are never read',
    position: positionAt(text, start),
  }
}

function endOfProlog(text: string): number {
  let end = 0
  BEFORE_DOCTYPE.lastIndex = 0
  while (BEFORE_DOCTYPE.test(text)) end = BEFORE_DOCTYPE.lastIndex
  return end
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

function positionAt(text: string, index: number): SourcePosition {
  const lines = text.slice(0, index).split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
