import { endOfMatch, endOfProlog, positionAt } from './xml/xml-prolog'
import type { XmlProblem } from './xml-document'

/** A text without internal DTD, or the reason why its DTD is refused. */
export type BlankedDtd =
  | { readonly kind: 'blanked'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: XmlProblem }

const DOCTYPE = /<!DOCTYPE(?=[ \t\r\n])/y
const EXTERNAL_IDENTIFIER = /<!DOCTYPE[ \t\r\n]+[^ \t\r\n<>["']+[ \t\r\n]+(?:SYSTEM|PUBLIC)[ \t\r\n"'>[]/y
const UP_TO_SUBSET = /<!DOCTYPE[ \t\r\n]+[^ \t\r\n<>["']+[ \t\r\n]*\[/y
const END_OF_SUBSET = /\][ \t\r\n]*>/y
const BETWEEN_DECLARATIONS = /[ \t\r\n]+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y
const DECLARATION = /<!(?:ELEMENT|ATTLIST)(?=[ \t\r\n])/y
const PIECE_OF_DECLARATION = /[^"'<>]+|"[^"]*"|'[^']*'/y
const END_OF_DECLARATION = />/y

/** Declarations of a DTD that are refused, by how they start. */
const refusals = [
  [/<!ENTITY/y, 'an ENTITY declaration is refused: delete it, and write the text itself where the entity is used'],
  [/%/y, 'a parameter entity is refused: delete it'],
  [/<!NOTATION/y, 'a NOTATION declaration is refused: delete it'],
] as const
const UNREADABLE = 'the DTD cannot be read from here: it may hold ELEMENT and ATTLIST declarations and comments only'

/**
 * Overwrites the internal DTD of a DOCTYPE with blanks, so that no parser ever interprets it: no attribute gets a
 * default, no entity a meaning. Lines and columns do not change.
 *
 * Refused are external identifiers, ENTITY declarations of both kinds and NOTATIONs (XML 1.0, 2.8 and 4.2), which could
 * fetch files or grow a small text into gigabytes. Other texts are returned unchanged. Takes time linear in the text.
 */
export function blankInternalDtd(text: string): BlankedDtd {
  const doctype = endOfProlog(text)
  if (endOfMatch(DOCTYPE, text, doctype) === undefined) return { kind: 'blanked', text }
  if (endOfMatch(EXTERNAL_IDENTIFIER, text, doctype) !== undefined) {
    return refuse(
      text,
      doctype,
      'a DOCTYPE with an external identifier is refused: delete SYSTEM or PUBLIC and what follows',
    )
  }
  const start = endOfMatch(UP_TO_SUBSET, text, doctype)
  if (start === undefined) return { kind: 'blanked', text }

  const stop = endOfDeclarations(text, start)
  if (endOfMatch(END_OF_SUBSET, text, stop) === undefined) {
    const [, reason] = refusals.find(([refused]) => endOfMatch(refused, text, stop) !== undefined) ?? []
    return refuse(text, stop, reason ?? UNREADABLE)
  }
  const [from, to] = [start - '['.length, stop + ']'.length]
  const blanks = text.slice(from, to).replace(/[^\r\n]/g, ' ')
  return { kind: 'blanked', text: text.slice(0, from) + blanks + text.slice(to) }
}

/** Returns where the declarations that a DTD may hold end: at its bracket, or at the first one that is refused. */
function endOfDeclarations(text: string, start: number): number {
  const next = (index: number) => endOfMatch(BETWEEN_DECLARATIONS, text, index) ?? endOfDeclaration(text, index)
  return repeat(next, start)
}

/** Quoted texts are skipped whole: they may hold `>` and `]`. */
function endOfDeclaration(text: string, start: number): number | undefined {
  const inside = endOfMatch(DECLARATION, text, start)
  if (inside === undefined) return undefined
  return endOfMatch(
    END_OF_DECLARATION,
    text,
    repeat((index) => endOfMatch(PIECE_OF_DECLARATION, text, index), inside),
  )
}

/** Takes steps until there is none: a loop, because a long DTD would be too deep a recursion. */
function repeat(step: (index: number) => number | undefined, start: number): number {
  let index = start
  for (let next = step(index); next !== undefined; next = step(index)) index = next
  return index
}

const refuse = (text: string, index: number, message: string): BlankedDtd => ({
  kind: 'refused',
  problem: { message, position: positionAt(text, index) },
})
