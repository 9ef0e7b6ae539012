import { didYouMean } from '../../dictionary/closest-name'

/**
 * Says of each tag in an expression that no scenario has it: a mistyped `not @payload` would leave out nothing.
 *
 * @param expression of Cucumber, e.g. `@IDX and not @payload`
 * @param known the tags of scenarios
 */
export function unknownTags(expression: string, known: ReadonlySet<string>): string[] {
  const unknown = [...new Set(expression.split(/[\s()]+/))].filter((word) => !OPERATORS.has(word) && !known.has(word))
  return unknown.map(
    (tag) => `--tags: no scenario has the tag ${tag}${didYouMean(tag, known)}; features/README.md explains the tags`,
  )
}

/** Tag expressions of Cucumber have no others; parentheses part their words. */
const OPERATORS: ReadonlySet<string> = new Set(['', 'and', 'or', 'not'])
