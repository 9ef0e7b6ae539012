import type { XmlProblem } from '../xml-document'
import { endOfMatch, endOfProlog, positionAt } from './xml-prolog'

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
  const isHarmless =
    endOfMatch(DOCTYPE, text, start) === undefined || endOfMatch(BARE_DOCTYPE, text, start) !== undefined
  if (isHarmless) return undefined
  return {
    message: 'a DOCTYPE with an external identifier or an internal subset is refused: entities are never read',
    position: positionAt(text, start),
  }
}
