import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import type { Value } from 'dd-acceptance/support/odata/expression-values'
import type { Asker, FieldDefinition, ResourceDefinition } from '../resources/definition'

/** The meaning of the names in an expression that becomes SQL. */
export interface Scope {
  readonly asker: Asker
  readonly resource: Pick<ResourceDefinition, 'keyField' | 'keyColumns' | 'keyParts'>
  readonly fields: ReadonlyMap<string, FieldDefinition>
  /** The variables of lambdas around, each with the item that it stands for. */
  readonly variables: ReadonlyMap<string, string>
}

/** An expression that is right, and that the database cannot be asked. The message is one line for people. */
export class NotInSql extends Error {
  override readonly name = 'NotInSql'
}

/** Returns the value of an expression without Fields; undefined for one that hangs on a record. */
export function constantOf(expression: Expression, { variables }: Scope): { readonly value: Value } | undefined {
  if (!isConstant(expression, variables)) return undefined
  return { value: expression.evaluate((name) => variables.get(name) ?? null) }
}

function isConstant({ form }: Expression, variables: Scope['variables']): boolean {
  const all = (parts: readonly Expression[]) => parts.every((part) => isConstant(part, variables))
  switch (form.kind) {
    case 'literal':
      return true
    case 'field':
      return variables.has(form.name)
    case 'call':
      // A function of null is null, whatever its other parameters are.
      return all(form.parameters) || form.parameters.some(({ type }) => type === 'null')
    case 'comparison':
      return all([form.left, form.right])
    case 'junction':
      return all(form.conditions)
    case 'not':
      return isConstant(form.condition, variables)
    case 'any':
    case 'all':
      return false
  }
}
