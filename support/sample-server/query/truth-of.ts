import type { CompiledExpression, Row } from './compiled-expression'
import { QueryError } from './query-error'
import type { Truth } from './three-valued'
import { nameOfType } from './values'

/**
 * An expression as a condition.
 *
 * @throws QueryError when its values are no Booleans
 */
export function truthOf({ type, evaluate }: CompiledExpression, position: number): (row: Row) => Truth {
  if (type !== 'boolean' && type !== 'null') {
    throw new QueryError(`Position ${position}: ${nameOfType(type)} stands where a condition should.`)
  }
  return (row) => {
    const value = evaluate(row)
    return typeof value === 'boolean' ? value : null
  }
}
