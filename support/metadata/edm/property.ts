import type { SourcePosition } from '../../dictionary/finding'
import type { Annotation } from './annotation'
import type { Facets } from './facets'
import type { TypeReference } from './type-reference'

/** A structural property of an EntityType or ComplexType (OData CSDL XML 4.01, section 7). */
export interface Property {
  readonly kind: 'Property'
  readonly name: string
  readonly type: TypeReference
  /** As declared; true when the attribute is absent (7.2.1). */
  readonly nullable: boolean
  readonly facets: Facets
  readonly defaultValue?: string
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** A property that leads to other entities (OData CSDL XML 4.01, section 8). */
export interface NavigationProperty {
  readonly kind: 'NavigationProperty'
  readonly name: string
  readonly type: TypeReference
  readonly nullable: boolean
  readonly partner?: string
  readonly containsTarget: boolean
  readonly referentialConstraints: readonly ReferentialConstraint[]
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** Ties a property of the declaring type to a property of the type it navigates to (8.5). */
export interface ReferentialConstraint {
  readonly property: string
  readonly referencedProperty: string
  readonly position: SourcePosition
}
