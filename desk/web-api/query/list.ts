import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import { sql } from 'kysely'
import type { SingleField, Sql } from '../resources/definition'
import { boundComparison } from './constants'
import { constantOf, type Scope } from './scope'
import { FALSE, TRUE } from './truths'
import { columnInSql, singleField } from './values'

/** Says `Field in ('a','b')` as one condition, because lists are long; undefined for all other conditions. */
export function listInSql(conditions: readonly Expression[], scope: Scope, wanted: boolean): Sql | undefined {
  const left = leftOf(conditions[0])
  const field = left === undefined ? undefined : singleField(left, scope)
  if (field === undefined || field.name === scope.resource.keyField) return undefined
  const constants = conditions.map((condition) =>
    leftOf(condition) === left ? listed(condition, field, scope) : undefined,
  )
  if (constants.includes(undefined)) return undefined
  const values = constants.flatMap((constant) => (constant === undefined || constant === 'none' ? [] : constant))
  const column = columnInSql(field, scope.asker)
  if (values.length === 0) return wanted ? FALSE : TRUE
  if (wanted) return sql`(${column} in (${sql.join(values)}))`
  return sql`(${column} is null or ${column} not in (${sql.join(values)}))`
}

/** Returns what is compared by `eq`, which is the same for all values of a list. */
const leftOf = (condition: Expression | undefined): Expression | undefined =>
  condition?.form.kind === 'comparison' && condition.form.operator === 'eq' ? condition.form.left : undefined

/** Binds a value of a list; `none` for one that no column has, undefined for null and what is not constant. */
function listed({ form }: Expression, field: SingleField, scope: Scope): Sql | 'none' | undefined {
  const value = form.kind === 'comparison' ? constantOf(form.right, scope)?.value : undefined
  if (value === undefined || value === null) return undefined
  const bound = boundComparison('eq', value, field.scale ?? 0)
  return bound.kind === 'known' ? 'none' : bound.constant
}
