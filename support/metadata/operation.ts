import type { SourcePosition } from '../dictionary/finding'
import type { Facets, TypeReference } from './model-elements'

/** An overload of an action or function (OData CSDL XML 4.01, 12.1 and 12.3). */
export interface Operation {
  readonly kind: 'Action' | 'Function'
  readonly name: string
  /** `namespace.name`. */
  readonly qualifiedName: string
  readonly isBound: boolean
  /** The way from the binding parameter to the resource of what is returned (12.6). */
  readonly entitySetPath?: string
  readonly parameters: readonly OperationParameter[]
  /** Says what is returned; absent where nothing is. */
  readonly returns?: ReturnType
  readonly position: SourcePosition
}

/** A parameter of an action or function (12.9). */
export interface OperationParameter {
  readonly name: string
  readonly type: TypeReference
  readonly facets: Facets
  readonly position: SourcePosition
}

/** Describes what an action or function returns (12.8). */
export interface ReturnType {
  readonly type: TypeReference
  readonly facets: Facets
  /** True when the attribute Nullable is written. */
  readonly saysNullable: boolean
  readonly position: SourcePosition
}
