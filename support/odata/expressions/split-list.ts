import { ExpressionError } from './expression-error'

const NESTING: Readonly<Record<string, number>> = { '(': 1, ')': -1 }

/**
 * The parts of a text between separators that stand in no parentheses, trimmed.
 *
 * @throws ExpressionError when a part is empty or a parenthesis has no counterpart
 */
export function splitList(text: string, separator: ',' | ';'): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    depth += NESTING[character] ?? 0
    if (depth < 0) break
    if (character === separator && depth === 0) parts.push('')
    else parts.push(`${parts.pop()}${character}`)
  }
  if (depth !== 0) throw new ExpressionError(`a parenthesis in ${text} has no counterpart.`)
  const trimmed = parts.map((part) => part.trim())
  if (trimmed.includes('')) {
    throw new ExpressionError(`something is missing before, between or after each ${separator}`)
  }
  return trimmed
}
