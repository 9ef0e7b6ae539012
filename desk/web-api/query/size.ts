import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import { ExpressionError } from 'dd-acceptance/support/odata/expression-values'

/** Most comparisons and functions of a condition, as often as SQL repeats them; the values of a list count as one. */
const MOST_PARTS = 500

/** Says how often the parameters of a function stand in SQL at most, and so the sides of a comparison of truth values. */
const REPEATED = 3
const REPEATED_TRUTH = 6

/** Most values of a list. */
const MOST_VALUES = 2000

/**
 * Returns an expression that is short enough to be asked of a database.
 *
 * @throws ExpressionError for one that is longer
 */
export function checkSize(expression: Expression): Expression {
  if (partsOf(expression) <= MOST_PARTS) return expression
  throw new ExpressionError(
    `the condition has more than ${MOST_PARTS} comparisons and functions; ask for less at once.`,
  )
}

function partsOf({ form }: Expression): number {
  switch (form.kind) {
    case 'literal':
    case 'field':
      return 0
    case 'call':
      return 1 + REPEATED * sumOf(form.parameters)
    case 'comparison':
      return 1 + REPEATED_TRUTH * sumOf([form.left, form.right])
    case 'junction':
      return isList(form.conditions) ? partsOfList(form.conditions) : sumOf(form.conditions)
    case 'not':
      return partsOf(form.condition)
    case 'any':
    case 'all':
      return form.condition === undefined ? 1 : 1 + 2 * partsOf(form.condition)
  }
}

const sumOf = (parts: readonly Expression[]): number => parts.reduce((sum, part) => sum + partsOf(part), 0)

/** Tells if conditions compare the same expression with literals, as `in` does. */
function isList(conditions: readonly Expression[]): boolean {
  const [first] = conditions
  const left = first?.form.kind === 'comparison' ? first.form.left : undefined
  return conditions.every(
    ({ form }) =>
      form.kind === 'comparison' &&
      form.left === left &&
      form.left.form.kind === 'field' &&
      form.right.form.kind === 'literal' &&
      form.right.type !== 'null',
  )
}

function partsOfList(values: readonly Expression[]): number {
  if (values.length <= MOST_VALUES) return 1
  throw new ExpressionError(`a list has at most ${MOST_VALUES} values; ask for less at once.`)
}
