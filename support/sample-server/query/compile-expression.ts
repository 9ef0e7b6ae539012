import { compileCall } from './compile-call'
import { compileLambda } from './compile-lambda'
import { compileLiteral } from './compile-literal'
import { compileName } from './compile-name'
import { compileOperands } from './compile-operands'
import type { CompiledExpression, Scope } from './compiled-expression'
import type { Binary, Comparison, Expression, In } from './expression'
import { compare, has } from './operators'
import { QueryError } from './query-error'
import { and, not, or } from './three-valued'
import { truthOf } from './truth-of'

/**
 * Looks up the names in an expression and checks its types.
 *
 * @throws QueryError for the first name or type that is wrong
 */
export function compileExpression(expression: Expression, scope: Scope): CompiledExpression {
  switch (expression.kind) {
    case 'literal':
      return compileLiteral(expression, scope.model)
    case 'name':
      return compileName(expression, scope)
    case 'call':
      return compileCall(expression, scope, compileExpression)
    case 'lambda':
      return compileLambda(expression, scope, compileExpression)
    case 'not': {
      const operand = compileTruth(expression.operand, scope)
      return { type: 'boolean', evaluate: (row) => not(operand(row)) }
    }
    case 'in':
      return compileIn(expression, scope)
    case 'binary':
      return compileBinary(expression, scope)
  }
}

const compileTruth = (expression: Expression, scope: Scope) =>
  truthOf(compileExpression(expression, scope), expression.position)

function compileBinary({ operator, left, right }: Binary, scope: Scope): CompiledExpression {
  if (operator === 'has') return compileHas(left, right, scope)
  if (operator !== 'and' && operator !== 'or') return compileComparison(operator, left, right, scope)
  const [first, second] = [compileTruth(left, scope), compileTruth(right, scope)]
  const join = operator === 'and' ? and : or
  return { type: 'boolean', evaluate: (row) => join(first(row), second(row)) }
}

function compileComparison(
  operator: Comparison,
  left: Expression,
  right: Expression,
  scope: Scope,
): CompiledExpression {
  const [first, second] = compileOperands(left, right, scope, compileExpression)
  return { type: 'boolean', evaluate: (row) => compare(operator, first.evaluate(row), second.evaluate(row)) }
}

function compileHas(left: Expression, right: Expression, scope: Scope): CompiledExpression {
  const [first, second] = compileOperands(left, right, scope, compileExpression)
  const { type } = first
  if (typeof type === 'string') {
    throw new QueryError(`Position ${left.position}: has asks for flags of an EnumType, and this is none.`)
  }
  return { type: 'boolean', evaluate: (row) => has(first.evaluate(row), second.evaluate(row), type.isFlags) }
}

/** True when one item is equal, null to null too (OData URL Conventions 4.01, 5.1.1.1.11). */
function compileIn({ operand, items }: In, scope: Scope): CompiledExpression {
  const pairs = items.map((item) => compileOperands(operand, item, scope, compileExpression))
  return {
    type: 'boolean',
    evaluate: (row) => pairs.some(([value, item]) => compare('eq', value.evaluate(row), item.evaluate(row))),
  }
}
