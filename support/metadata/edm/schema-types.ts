import type { SourcePosition } from '../../dictionary/finding'
import type { Annotation } from './annotation'
import type { Facets } from './facets'
import type { NavigationProperty, Property } from './property'

/** What every named child of a Schema has. */
interface SchemaChild {
  readonly name: string
  readonly namespace: string
  /** `namespace.name`. */
  readonly qualifiedName: string
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** A reference to a key property, possibly a path (`Address/City`) with an Alias (OData CSDL XML 4.01, 6.5). */
export interface PropertyRef {
  readonly name: string
  readonly alias?: string
  readonly position: SourcePosition
}

/** EntityType and ComplexType: own members only; inherited ones come from the {@link EntityDataModel}. */
interface StructuredTypeMembers extends SchemaChild {
  /** Qualified name of the base type, Alias resolved. */
  readonly baseType?: string
  readonly abstract: boolean
  readonly properties: readonly Property[]
  readonly navigationProperties: readonly NavigationProperty[]
}

export interface EntityType extends StructuredTypeMembers {
  readonly kind: 'EntityType'
  /** Own key; absent when the type declares none. */
  readonly key?: readonly PropertyRef[]
}

export interface ComplexType extends StructuredTypeMembers {
  readonly kind: 'ComplexType'
}

export type StructuredType = EntityType | ComplexType

export interface EnumMember {
  readonly name: string
  /** Text of the Value attribute; absent when it is implied by position (10.3). */
  readonly value?: string
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

export interface EnumType extends SchemaChild {
  readonly kind: 'EnumType'
  /** `Edm.Int32` unless declared (10.1). */
  readonly underlyingType: string
  readonly isFlags: boolean
  readonly members: readonly EnumMember[]
}

export interface TypeDefinition extends SchemaChild {
  readonly kind: 'TypeDefinition'
  readonly underlyingType: string
  readonly facets: Facets
}

export type SchemaType = EntityType | ComplexType | EnumType | TypeDefinition
