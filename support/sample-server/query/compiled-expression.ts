import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Property } from '../../edm/property'
import type { Timestamp } from '../../edm/timestamp'
import type { SampleRecord } from '../records/sample-record'
import type { Expression } from './expression'
import type { Value, ValueType } from './values'

/** What names in an expression mean. */
export interface Scope {
  readonly model: EntityDataModel
  /** Fields by name. */
  readonly properties: ReadonlyMap<string, Property>
  readonly now: Timestamp
  /** Variables of the lambdas around an expression. */
  readonly variables: ReadonlyMap<string, ValueType>
}

/** What an expression is evaluated for: a record, and the items that variables stand for. */
export interface Row {
  readonly record: SampleRecord
  readonly items: Readonly<Record<string, Value>>
}

/** An expression whose names and types are known to be right. */
export interface CompiledExpression {
  readonly type: ValueType
  readonly evaluate: (row: Row) => Value
}

/** Looks up the names in an expression and checks its types. */
export type Compile = (expression: Expression, scope: Scope) => CompiledExpression
