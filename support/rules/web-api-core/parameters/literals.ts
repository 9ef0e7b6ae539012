import type { ParameterName } from '../../core-parameter'
import { type Chosen, given, unusable } from '../target/choice/parameters'

/** A text as a literal: within apostrophes, those inside doubled (OData ABNF, string). */
export const stringLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The text that a literal stands for; undefined when it is none. */
export const stringIn = (literal: string): string | undefined =>
  /^'(?:[^']|'')*'$/.test(literal) ? literal.slice(1, -1).replaceAll("''", "'") : undefined

/** A string of the RESOScript, where it may stand with or without apostrophes around. */
export function givenString(name: ParameterName, pinned: string): Chosen {
  if (!/^'.*'$/s.test(pinned)) return given(name, stringLiteral(pinned))
  return stringIn(pinned) === undefined
    ? unusable(name, pinned, 'no string literal: an apostrophe inside is written twice')
    : given(name, pinned)
}
