import type { SampleRecord } from '../records/sample-record'
import { compileExpression } from './compile-expression'
import type { CompiledExpression, Scope } from './compiled-expression'
import { ExpressionParser } from './expression-parser'
import { compareValues, type Value } from './values'

/** What records are ordered by. */
export interface Order {
  /** The values that decide about the place of a record. */
  readonly keysOf: (record: SampleRecord) => readonly Value[]
  /** Negative, zero or positive as the record with the left keys comes before, beside or after the other. */
  readonly compare: (left: readonly Value[], right: readonly Value[]) => number
}

interface OrderItem {
  readonly expression: CompiledExpression
  readonly isDescending: boolean
}

/**
 * Compiles `$orderby`: nulls come first in ascending and last in descending order (OData URL Conventions 4.01, 5.1.6;
 * Protocol 4.01, 11.2.6.2).
 *
 * @throws QueryError when the text is no list of expressions about the Fields in scope
 */
export function compileOrder(text: string, scope: Scope): Order {
  const parser = new ExpressionParser(text)
  const items: OrderItem[] = []
  do {
    const expression = compileExpression(parser.expression(), scope)
    const isDescending = parser.takes('desc')
    if (!isDescending) parser.takes('asc')
    items.push({ expression, isDescending })
  } while (parser.takes(','))
  parser.end()
  return {
    keysOf: (record) => items.map(({ expression }) => expression.evaluate({ record, items: {} })),
    compare: (left, right) => {
      for (const [index, { isDescending }] of items.entries()) {
        const difference = compareNullable(left[index] ?? null, right[index] ?? null)
        if (difference !== 0) return isDescending ? -difference : difference
      }
      return 0
    },
  }
}

function compareNullable(left: Value, right: Value): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null)
  return compareValues(left, right)
}
