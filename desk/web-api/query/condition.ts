import type { Comparison, Expression } from 'dd-acceptance/support/odata/expression-form'
import type { Value } from 'dd-acceptance/support/odata/expression-values'
import { sql } from 'kysely'
import type { Sql } from '../resources/definition'
import { constantComparison, FLIPPED, pairComparison } from './comparison'
import { textConstant } from './constants'
import { keyCondition } from './key'
import { listInSql } from './list'
import { constantOf, NotInSql, type Scope } from './scope'
import { sure } from './truths'
import { callInSql, fieldInSql, singleField, textCondition } from './values'

/**
 * Says a condition in SQL: it is true exactly for the rows for which the expression has the wanted truth value. So SQL's own
 * unknown, which `not` would keep, never decides: OData compares null to values, and SQL does not (OData URL Conventions 4.01,
 * 5.1.1.1).
 *
 * @throws NotInSql where the database cannot be asked
 */
export function conditionInSql(expression: Expression, scope: Scope, wanted = true): Sql {
  const constant = constantOf(expression, scope)
  if (constant !== undefined) return sure(constant.value === wanted)
  const { form } = expression
  switch (form.kind) {
    case 'not':
      return conditionInSql(form.condition, scope, !wanted)
    case 'junction':
      return junctionInSql(form, scope, wanted)
    case 'comparison':
      return comparisonInSql(form, scope, wanted)
    case 'any':
    case 'all':
      return lambdaInSql(form, scope, wanted)
    case 'call':
      return functionInSql(form.name, form.parameters, scope, wanted)
    default:
      return sql`(${fieldInSql(expression, scope)} = ${sql.lit(wanted ? 1 : 0)})`
  }
}

/** Joins by halves: databases allow so many operators inside each other only. */
function joined(conditions: readonly Sql[], operator: Sql): Sql {
  const [first, second] = conditions
  if (first === undefined) throw new TypeError('There is nothing to join.')
  if (second === undefined) return first
  const middle = Math.ceil(conditions.length / 2)
  return sql`(${joined(conditions.slice(0, middle), operator)} ${operator} ${joined(conditions.slice(middle), operator)})`
}

const AND = sql`and`
const OR = sql`or`

function junctionInSql(
  { operator, conditions }: { readonly operator: 'and' | 'or'; readonly conditions: readonly Expression[] },
  scope: Scope,
  wanted: boolean,
): Sql {
  const list = operator === 'or' ? listInSql(conditions, scope, wanted) : undefined
  if (list !== undefined) return list
  const parts = conditions.map((condition) => conditionInSql(condition, scope, wanted))
  return joined(parts, (operator === 'and') === wanted ? AND : OR)
}

function lambdaInSql(form: Extract<Expression['form'], { kind: 'any' | 'all' }>, scope: Scope, wanted: boolean): Sql {
  const field = scope.fields.get(form.name)
  if (field?.kind !== 'list') throw new NotInSql(`${form.name} cannot be searched by any and all here`)
  const { variable, condition } = form
  const holds = (value: string, isTrue: boolean): Sql =>
    variable === undefined || condition === undefined
      ? sure(isTrue)
      : conditionInSql(condition, { ...scope, variables: new Map([...scope.variables, [variable, value]]) }, isTrue)
  // One item that is true decides any, one that is false decides all; every item has to be the other for the opposite.
  const isDecisive = (form.kind === 'any') === wanted
  const parts = field.items.map(({ value, isIn }) =>
    isDecisive
      ? sql`(${isIn(scope.asker)} and ${holds(value, wanted)})`
      : sql`(not ${isIn(scope.asker)} or ${holds(value, wanted)})`,
  )
  return joined(parts, isDecisive ? OR : AND)
}

function functionInSql(name: string, parameters: readonly Expression[], scope: Scope, wanted: boolean): Sql {
  const [text, part] = parameters
  if (text === undefined || part === undefined) throw new NotInSql(`the function ${name} is not supported here`)
  const condition = textCondition(name, valueInSql(text, scope), valueInSql(part, scope), scope)
  return wanted ? condition : sql`(not ${condition})`
}

/** Makes the value of an expression, null where OData has null. */
function valueInSql(expression: Expression, scope: Scope): Sql {
  const constant = constantOf(expression, scope)
  if (constant !== undefined) return constantInSql(constant.value)
  const { form } = expression
  if (form.kind === 'field') return fieldInSql(expression, scope)
  if (expression.type !== 'boolean' && form.kind === 'call')
    return callInSql(form, scope, (part) => valueInSql(part, scope))
  return sql`(case when ${conditionInSql(expression, scope, true)} then 1
    when ${conditionInSql(expression, scope, false)} then 0 end)`
}

/** Binds a constant that is not compared with one column: all that can be are texts and truth values. */
function constantInSql(value: Value): Sql {
  if (typeof value === 'string') return textConstant(value)
  if (typeof value === 'boolean') return sql`cast(${value ? 1 : 0} as integer)`
  throw new NotInSql('this constant is not supported here')
}

function comparisonInSql(
  form: Extract<Expression['form'], { kind: 'comparison' }>,
  scope: Scope,
  wanted: boolean,
): Sql {
  const { operator, left, right } = form
  if (operator === 'has') throw new NotInSql('has is not supported here')
  const [ofLeft, ofRight] = [constantOf(left, scope), constantOf(right, scope)]
  if (ofRight !== undefined) return withConstant(operator, left, ofRight.value, scope, wanted)
  if (ofLeft !== undefined) return withConstant(FLIPPED[operator], right, ofLeft.value, scope, wanted)
  const scale = Math.max(scaleOf(left, scope), scaleOf(right, scope))
  return pairComparison(operator, scaled(left, scale, scope), scaled(right, scale, scope), wanted)
}

function withConstant(operator: Comparison, left: Expression, value: Value, scope: Scope, wanted: boolean): Sql {
  const field = singleField(left, scope)
  const side = { column: valueInSql(left, scope), isNullable: field?.isNullable !== false, scale: field?.scale ?? 0 }
  return keyCondition(operator, field, value, scope, wanted) ?? constantComparison(operator, side, value, wanted)
}

const scaleOf = (expression: Expression, scope: Scope): number => singleField(expression, scope)?.scale ?? 0

/** Makes a value whose last digits are worth as much as those of another one. */
function scaled(expression: Expression, scale: number, scope: Scope): Sql {
  const digits = scale - scaleOf(expression, scope)
  const value = valueInSql(expression, scope)
  return digits === 0 ? value : sql`(${value} * ${sql.lit(10 ** digits)})`
}
