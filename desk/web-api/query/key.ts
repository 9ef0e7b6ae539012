import type { Comparison } from 'dd-acceptance/support/odata/expression-form'
import type { Value } from 'dd-acceptance/support/odata/expression-values'
import { sql } from 'kysely'
import type { SingleField, Sql } from '../resources/definition'
import type { Scope } from './scope'
import { FALSE } from './truths'

/** Makes the condition that a row has a key. */
export function keyInSql({ keyColumns, keyParts }: Scope['resource'], key: string): Sql {
  const parts = keyParts(key)
  if (parts === undefined) return FALSE
  const equals = keyColumns.map((column, index) => sql`${column()} = ${parts[index] ?? ''}`)
  return sql`(${sql.join(equals, sql` and `)})`
}

/** Finds a row by its key, so that the database need not look at all of them; undefined for any other comparison. */
export function keyCondition(
  operator: Comparison,
  field: SingleField | undefined,
  value: Value,
  { resource }: Scope,
  wanted: boolean,
): Sql | undefined {
  if (field?.name !== resource.keyField || typeof value !== 'string') return undefined
  if (operator !== 'eq' && operator !== 'ne') return undefined
  const isKey = keyInSql(resource, value)
  return (operator === 'eq') === wanted ? isKey : sql`(not ${isKey})`
}
