import type { SourcePosition } from '../dictionary/finding'
import type { Facets, TypeReference } from './model-elements'

/** A term that a Schema defines for annotations (OData CSDL XML 4.01, 14.1). */
export interface Term {
  readonly name: string
  /** `namespace.name`. */
  readonly qualifiedName: string
  readonly type: TypeReference
  readonly facets: Facets
  /** As declared; true when the attribute is absent. */
  readonly nullable: boolean
  /** True when the attribute Nullable is written. */
  readonly saysNullable: boolean
  readonly defaultValue?: string
  /** Qualified name of the term that this one specializes, Alias resolved (14.1.1). */
  readonly baseTerm?: string
  /** The elements that the term is meant for; absent where it is meant for all (14.1.2). */
  readonly appliesTo?: readonly string[]
  readonly position: SourcePosition
}
