import type { SampleRecord } from '../records/sample-record'
import { compileExpression } from './compile-expression'
import type { Scope } from './compiled-expression'
import { ExpressionParser } from './expression-parser'
import type { Truth } from './three-valued'
import { truthOf } from './truth-of'

/**
 * Compiles `$filter`. Records for which it is not true, so also those for which it is unknown, are left out (OData URL
 * Conventions 4.01, 5.1.2).
 *
 * @throws QueryError when the text is no condition about the Fields in scope
 */
export function compileFilter(text: string, scope: Scope): (record: SampleRecord) => Truth {
  const parser = new ExpressionParser(text)
  const expression = parser.expression()
  parser.end()
  const condition = truthOf(compileExpression(expression, scope), expression.position)
  return (record) => condition({ record, items: {} })
}
