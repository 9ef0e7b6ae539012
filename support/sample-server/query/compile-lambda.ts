import { fieldNamed, itemType, known } from './compile-name'
import type { Compile, CompiledExpression, Row, Scope } from './compiled-expression'
import type { Lambda } from './expression'
import { QueryError } from './query-error'
import { and, or, type Truth } from './three-valued'
import { truthOf } from './truth-of'

/**
 * `any` and `all` over a Collection: false and true when it is empty (OData URL Conventions 4.01, 5.1.1.13).
 *
 * @throws QueryError when the Field is unknown or no Collection, and for what is wrong in the condition
 */
export function compileLambda(lambda: Lambda, scope: Scope, compile: Compile): CompiledExpression {
  const { field, position, item, quantifier } = lambda
  const property = fieldNamed(field, position, scope)
  if (!property.type.isCollection) throw new QueryError(`Position ${position}: ${field} is no Collection.`)
  if (item === undefined) return { type: 'boolean', evaluate: ({ record }) => itemsOf(record[field]).length > 0 }
  const type = itemType(property, position, scope)
  const condition = truthOf(
    compile(item.condition, { ...scope, variables: new Map([...scope.variables, [item.variable, type]]) }),
    item.condition.position,
  )
  const holds = (row: Row, raw: string) =>
    condition({ ...row, items: { ...row.items, [item.variable]: known(type, raw) } })
  const [start, join]: readonly [Truth, typeof and] = quantifier === 'any' ? [false, or] : [true, and]
  return {
    type: 'boolean',
    evaluate: (row) => itemsOf(row.record[field]).reduce<Truth>((sum, raw) => join(sum, holds(row, raw)), start),
  }
}

const itemsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
