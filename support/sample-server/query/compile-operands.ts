import { compileMember } from './compile-literal'
import type { Compile, CompiledExpression, Scope } from './compiled-expression'
import type { Expression } from './expression'
import { QueryError } from './query-error'
import { nameOfType } from './values'

/**
 * Two expressions that are to be compared. A text literal stands for a member where the other one is of an EnumType
 * (OData 4.01 ABNF, enumValue without the name of its type).
 *
 * @throws QueryError when their kinds differ; null goes with any kind
 */
export function compileOperands(
  left: Expression,
  right: Expression,
  scope: Scope,
  compile: Compile,
): readonly [CompiledExpression, CompiledExpression] {
  const first = compile(left, scope)
  const second = compile(right, scope)
  if (first.type === second.type || first.type === 'null' || second.type === 'null') return [first, second]
  const [member, other] = [asMember(right, first), asMember(left, second)]
  if (member !== undefined) return [first, member]
  if (other !== undefined) return [other, second]
  const kinds = `${nameOfType(first.type)} and ${nameOfType(second.type)}`
  throw new QueryError(`Position ${left.position}: ${kinds} cannot be compared.${advice(first, second)}`)
}

function asMember(literal: Expression, { type }: CompiledExpression): CompiledExpression | undefined {
  if (typeof type === 'string' || literal.kind !== 'literal' || literal.type !== 'string') return undefined
  return compileMember(type, literal.text, literal.position)
}

function advice(left: CompiledExpression, right: CompiledExpression): string {
  const kinds = [left.type, right.type]
  if (kinds.includes('date') && kinds.includes('timestamp')) {
    return ' Write the time of day too, or date(...) around the timestamp.'
  }
  return kinds.includes('string') ? ' Only texts stand in apostrophes.' : ''
}
