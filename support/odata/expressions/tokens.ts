import { ExpressionError, unquoted } from '../expression-values'

/** A piece of an expression (OData ABNF, commonExpr). */
export interface Token {
  readonly kind: 'null' | 'boolean' | 'number' | 'string' | 'date' | 'timestamp' | 'enum' | 'name' | 'symbol' | 'end'
  /** The text as written; a string without its apostrophes and with doubled ones made single. */
  readonly text: string
  /** The position of its first character, from 1. */
  readonly position: number
}

/**
 * The patterns of tokens, of which the first that fits wins: a timestamp begins like a date, a date like a number, a
 * literal like a name.
 */
const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['string', /'(?:[^']|'')*'/y],
  ['timestamp', /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?/iy],
  ['date', /\d{4}-\d\d-\d\d/y],
  ['number', /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ['null', /null(?![\w.'])/y],
  ['boolean', /(?:true|false)(?![\w.'])/y],
  ['enum', /[\p{L}_][\p{L}\p{Nd}_]*(?:\.[\p{L}_][\p{L}\p{Nd}_]*)+'(?:[^']|'')*'/uy],
  ['name', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['symbol', /[(),:/]/y],
]

/**
 * Cuts an expression into tokens, of which the last one is the end.
 *
 * @throws ExpressionError where a character begins no token
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (let index = 0; index < text.length; ) {
    const [kind, raw] = tokenAt(text, index)
    if (kind !== 'space') found.push({ kind, text: kind === 'string' ? unquoted(raw) : raw, position: index + 1 })
    index += raw.length
  }
  return [...found, { kind: 'end', text: 'the end', position: text.length + 1 }]
}

function tokenAt(text: string, index: number): readonly [Token['kind'] | 'space', string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = index
    const raw = pattern.exec(text)?.[0]
    if (raw !== undefined) return [kind, raw]
  }
  throw new ExpressionError(`Position ${index + 1}: nothing can begin with ${text.slice(index)}.`)
}
