import type { SourcePosition } from '../../dictionary/finding'

const BEFORE_DOCTYPE = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y

/**
 * Returns where a DOCTYPE would start: after blanks, comments and processing instructions. Takes time linear in these.
 */
export function endOfProlog(text: string): number {
  let end = 0
  BEFORE_DOCTYPE.lastIndex = 0
  while (BEFORE_DOCTYPE.test(text)) end = BEFORE_DOCTYPE.lastIndex
  return end
}

/** Returns where the match of a sticky pattern ends that starts at `index`; undefined when it does not match. */
export function endOfMatch(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Returns line and column of an index, both from 1, whatever ends a line. */
export function positionAt(text: string, index: number): SourcePosition {
  const lines = text.slice(0, index).split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
