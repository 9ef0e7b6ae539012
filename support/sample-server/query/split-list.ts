import { QueryError } from './query-error'

/**
 * The parts of a text between separators that stand neither in parentheses nor in a string literal, trimmed.
 *
 * @throws QueryError when a part is empty or a parenthesis has no counterpart
 */
export function splitList(text: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: found, index } of text.matchAll(/'(?:[^']|'')*'|[(),;]/g)) {
    if (found === '(') depth++
    else if (found === ')') depth--
    else if (found === separator && depth === 0) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
    if (depth < 0) break
  }
  if (depth !== 0) throw new QueryError(`a parenthesis in ${text} has no counterpart.`)
  const trimmed = [...parts, text.slice(start)].map((part) => part.trim())
  if (trimmed.includes('')) throw new QueryError('a name is missing before, between or after the commas.')
  return trimmed
}
