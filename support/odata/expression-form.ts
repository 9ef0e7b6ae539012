import type { ReadField, Value, ValueType } from './expression-values'

/** The comparisons of OData (OData URL Conventions 4.01, 5.1.1.1). */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'

/** An expression whose names and types are known to be right (OData URL Conventions 4.01, 5.1.1). */
export interface Expression {
  readonly type: ValueType
  /** The position in the text where it begins, from 1. */
  readonly position: number
  readonly form: ExpressionForm
  readonly evaluate: (read: ReadField) => Value
}

/** The way an expression is made of others: what has to be known to say it in another language, such as SQL. */
export type ExpressionForm =
  | { readonly kind: 'literal' }
  /** A Field of the Resource, or the variable of a lambda around. */
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | {
      readonly kind: 'comparison'
      readonly operator: Comparison | 'has'
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'junction'; readonly operator: 'and' | 'or'; readonly conditions: readonly Expression[] }
  | { readonly kind: 'not'; readonly condition: Expression }
  /** A lambda over a Collection; without a condition it asks for any item. */
  | {
      readonly kind: 'any' | 'all'
      readonly name: string
      readonly variable?: string
      readonly condition?: Expression
    }
