import type { Compile, CompiledExpression, Scope } from './compiled-expression'
import type { Call } from './expression'
import { canonicalFunctions } from './functions'
import { QueryError } from './query-error'
import { nameOfType, type ValueType } from './values'

/**
 * A function of null is null (OData URL Conventions 4.01, 5.1.1.4).
 *
 * @throws QueryError for an unknown function and for parameters that none of its ways to be called takes
 */
export function compileCall(call: Call, scope: Scope, compile: Compile): CompiledExpression {
  const { name, position } = call
  const parameters = call.parameters.map((parameter) => compile(parameter, scope))
  if (name === 'now' && parameters.length === 0) return { type: 'timestamp', evaluate: () => scope.now }
  const signatures = canonicalFunctions.get(name)
  if (signatures === undefined) {
    const offered = [...canonicalFunctions.keys(), 'now'].join(', ')
    throw new QueryError(
      `Position ${position}: there is no function ${name}(${parameters.length > 0 ? '...' : ''}); offered are ${offered}.`,
    )
  }
  const types = parameters.map(({ type }) => type)
  const signature = signatures.find((candidate) => takes(candidate.parameters, types))
  if (signature === undefined) {
    const expected = signatures.map((candidate) => candidate.parameters.map(nameOfType).join(' and ')).join(', or ')
    const found = types.map(nameOfType).join(' and ')
    throw new QueryError(`Position ${position}: ${name} takes ${expected}, but gets ${found || 'nothing'}.`)
  }
  return {
    type: signature.result,
    evaluate: (row) => {
      const values = parameters.map(({ evaluate }) => evaluate(row))
      return values.includes(null) ? null : signature.apply(values)
    },
  }
}

const takes = (parameters: readonly ValueType[], found: readonly ValueType[]): boolean =>
  parameters.length === found.length && found.every((type, index) => type === 'null' || type === parameters[index])
