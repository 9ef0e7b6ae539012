import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import { sql } from 'kysely'
import type { Asker, SingleField, Sql } from '../resources/definition'
import { NotInSql, type Scope } from './scope'

/** Makes the value of an expression that hangs on a record: null where OData has null. */
export type ValueInSql = (expression: Expression) => Sql

/** Returns the Field that an expression is; undefined for any other expression. */
export function singleField({ form }: Expression, { fields }: Scope): SingleField | undefined {
  const field = form.kind === 'field' ? fields.get(form.name) : undefined
  return field?.kind === 'single' ? field : undefined
}

/** Makes the value of a Field. */
export function fieldInSql(expression: Expression, scope: Scope): Sql {
  const field = singleField(expression, scope)
  if (field === undefined) throw new NotInSql('a Field with several values is searched by any and all')
  return columnInSql(field, scope.asker)
}

/** Makes the value of a Field; PostgreSQL would compare the texts that are made for an answer by the rules of a language. */
export const columnInSql = (field: SingleField, asker: Asker): Sql =>
  field.type === 'Edm.String' && asker.kind === 'PostgreSQL'
    ? sql`(${field.column(asker)} collate "C")`
    : field.column(asker)

/** Cuts digits out of the text of a timestamp, from a position that is counted from 1. */
const digits = (text: Sql, from: number, length: number): Sql =>
  sql`cast(substr(${text}, ${sql.lit(from)}, ${sql.lit(length)}) as integer)`

/** The functions whose values are not truth values, each of the SQL of its parameters. */
const FUNCTIONS: Readonly<Record<string, (first: Sql) => Sql>> = {
  length: (text) => sql`length(${text})`,
  year: (time) => digits(time, 1, 4),
  month: (time) => digits(time, 6, 2),
  day: (time) => digits(time, 9, 2),
  hour: (time) => digits(time, 12, 2),
  minute: (time) => digits(time, 15, 2),
  second: (time) => digits(time, 18, 2),
  date: (time) => sql`substr(${time}, 1, 10)`,
}

/**
 * Makes the value of a function call.
 *
 * @throws NotInSql for letters in another case: the databases know other letters than Unicode does
 */
export function callInSql(
  { name, parameters }: { readonly name: string; readonly parameters: readonly Expression[] },
  scope: Scope,
  toSql: ValueInSql,
): Sql {
  const [first] = parameters
  if (first === undefined) throw new NotInSql(`the function ${name} is not supported here`)
  if (name === 'tolower') {
    const lowered = singleField(first, scope)?.lowered
    if (lowered !== undefined) return lowered(scope.asker)
  }
  const made = FUNCTIONS[name]
  if (made === undefined) throw new NotInSql(notSupported(name, scope))
  return made(toSql(first))
}

function notSupported(name: string, { fields }: Scope): string {
  const lowered = [...fields.values()].flatMap((field) => (field.kind === 'single' && field.lowered ? field.name : []))
  const instead = lowered.length === 0 ? '' : `; there is tolower(${lowered.join('), tolower(')})`
  return `the function ${name} is not supported for this here${instead}`
}

/** Makes the condition of a function that compares texts. Both compare by code point. */
export function textCondition(name: string, text: Sql, part: Sql, { asker }: Scope): Sql {
  switch (name) {
    case 'contains':
      return asker.kind === 'SQLite' ? sql`(instr(${text}, ${part}) > 0)` : sql`(strpos(${text}, ${part}) > 0)`
    case 'startswith':
      return sql`(substr(${text}, 1, length(${part})) = ${part})`
    case 'endswith':
      return sql`(length(${text}) >= length(${part}) and
        substr(${text}, length(${text}) - length(${part}) + 1) = ${part})`
    default:
      throw new NotInSql(`the function ${name} is not supported here`)
  }
}
