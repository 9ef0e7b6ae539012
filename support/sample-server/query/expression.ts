/** What an expression says, before any name in it is looked up (OData URL Conventions 4.01, 5.1.1). */
export type Expression = Literal | NameReference | Binary | Not | In | Call | Lambda

interface Positioned {
  /** Where in the text it begins, from 1. */
  readonly position: number
}

export interface Literal extends Positioned {
  readonly kind: 'literal'
  readonly type: 'null' | 'boolean' | 'number' | 'string' | 'date' | 'timestamp' | 'enum'
  /** A string without its apostrophes, anything else as written. */
  readonly text: string
}

/** A Field, or the variable of a lambda around it. */
export interface NameReference extends Positioned {
  readonly kind: 'name'
  readonly name: string
}

export const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const

export type Comparison = (typeof comparisons)[number]

export interface Binary extends Positioned {
  readonly kind: 'binary'
  readonly operator: Comparison | 'and' | 'or' | 'has'
  readonly left: Expression
  readonly right: Expression
}

export interface Not extends Positioned {
  readonly kind: 'not'
  readonly operand: Expression
}

export interface In extends Positioned {
  readonly kind: 'in'
  readonly operand: Expression
  readonly items: readonly Expression[]
}

export interface Call extends Positioned {
  readonly kind: 'call'
  readonly name: string
  readonly parameters: readonly Expression[]
}

/** `Field/any(variable:condition)`; `any()` has neither (5.1.1.13). */
export interface Lambda extends Positioned {
  readonly kind: 'lambda'
  readonly quantifier: 'any' | 'all'
  readonly field: string
  readonly item?: { readonly variable: string; readonly condition: Expression }
}
