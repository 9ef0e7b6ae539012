import type { SourcePosition } from '../dictionary/finding'
import type { TypeReference } from './model-elements'

/** An overload of an action or function (OData CSDL XML 4.01, 12.1 and 12.3). */
export interface Operation {
  readonly kind: 'Action' | 'Function'
  readonly name: string
  /** `namespace.name`. */
  readonly qualifiedName: string
  readonly isBound: boolean
  readonly parameters: readonly OperationParameter[]
  /** The type that is returned; absent where none is. */
  readonly returnType?: TypeReference
  readonly position: SourcePosition
}

/** A parameter of an action or function (12.9). */
export interface OperationParameter {
  readonly name: string
  readonly type: TypeReference
}
