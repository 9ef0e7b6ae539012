import type { SourcePosition } from '../dictionary/finding'

/** An annotation, inline or merged in from an out-of-line `Annotations` element (OData CSDL XML 4.01, 14.2). */
export interface Annotation {
  /** Term with an Alias replaced by its namespace, e.g. `RESO.OData.Metadata.LookupName`. */
  readonly term: string
  readonly qualifier?: string
  /** Text of the constant expression; absent when there is none or it is dynamic. */
  readonly value?: string
  /** Of a Record or a Collection of Records: the constant values of each record, in document order. */
  readonly records?: readonly AnnotationRecord[]
  readonly position: SourcePosition
}

/** The constant values of a record, each with the name of its property. */
export type AnnotationRecord = readonly { readonly property: string; readonly value: string }[]

/** Something with several annotations: an element of a Schema, or a target that is not in the document. */
export interface AnnotatedElement {
  /** As findings name it, e.g. `Property.ListPrice` or `Function Find`. */
  readonly subject: string
  /** Inline ones, then those that other places of the document target at it. */
  readonly annotations: readonly Annotation[]
}

/** A type as a Property, NavigationProperty or key part refers to it. */
export interface TypeReference {
  /** The text of the Type attribute, e.g. `Collection(Self.City)`. */
  readonly text: string
  readonly isCollection: boolean
  /**
   * Qualified name without `Collection(...)` and with an Alias replaced by its namespace, e.g.
   * `org.reso.metadata.City`.
   */
  readonly qualifiedName: string
}

/**
 * A facet as written: a number, one of OData's symbolic values (`MaxLength="max"`, `Scale="variable"`,
 * `Scale="floating"`), or text that is neither.
 */
export type FacetValue = number | 'max' | 'variable' | 'floating' | { readonly unreadable: string }

/** Type facets of a Property or TypeDefinition; an absent facet has no key (OData CSDL XML 4.01, 7.2). */
export interface Facets {
  readonly maxLength?: FacetValue
  readonly precision?: FacetValue
  readonly scale?: FacetValue
  readonly unicode?: boolean
  readonly srid?: string
}

/** A structural property of an EntityType or ComplexType (OData CSDL XML 4.01, section 7). */
export interface Property {
  readonly kind: 'Property'
  readonly name: string
  readonly type: TypeReference
  /** As declared; true when the attribute is absent (7.2.1). */
  readonly nullable: boolean
  /** True when the attribute Nullable is written. */
  readonly saysNullable: boolean
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
  /** True when the attribute Nullable says true or false. */
  readonly saysNullable: boolean
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

/** The members that every named child of a Schema has. */
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
  /** True when the type says of itself that it is open; types derived from an open one are open too (OData CSDL XML 4.01, 6.3). */
  readonly open: boolean
  /** True when the attribute OpenType is written. */
  readonly saysOpen: boolean
  /** True when the type says of itself that each of its entities is a stream; derived ones say it again (6.4). */
  readonly hasStream: boolean
  readonly properties: readonly Property[]
  readonly navigationProperties: readonly NavigationProperty[]
}

/** A type of entities, which have a key (OData CSDL XML 4.01, section 6). */
export interface EntityType extends StructuredTypeMembers {
  readonly kind: 'EntityType'
  /** Own key; absent when the type declares none. */
  readonly key?: readonly PropertyRef[]
}

/** A type of values with members, without a key (OData CSDL XML 4.01, section 9). */
export interface ComplexType extends StructuredTypeMembers {
  readonly kind: 'ComplexType'
}

/** A type with properties. */
export type StructuredType = EntityType | ComplexType

/** A member of an EnumType (OData CSDL XML 4.01, 10.3). */
export interface EnumMember {
  readonly name: string
  /** Text of the Value attribute; absent when it is implied by position (10.3). */
  readonly value?: string
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** A type with named values (OData CSDL XML 4.01, section 10). */
export interface EnumType extends SchemaChild {
  readonly kind: 'EnumType'
  /** `Edm.Int32` unless declared (10.1). */
  readonly underlyingType: string
  readonly isFlags: boolean
  readonly members: readonly EnumMember[]
}

/** A name for a primitive type with facets (OData CSDL XML 4.01, section 11). */
export interface TypeDefinition extends SchemaChild {
  readonly kind: 'TypeDefinition'
  readonly underlyingType: string
  readonly facets: Facets
}

/** A type that a Schema declares. */
export type SchemaType = EntityType | ComplexType | EnumType | TypeDefinition

/** A Schema of the document (OData CSDL XML 4.01, section 5). */
export interface Schema {
  readonly namespace: string
  readonly alias?: string
  /** Every named child, types and containers included, in document order. */
  readonly children: readonly SchemaChildName[]
  readonly position: SourcePosition
}

/** The name of a child of a Schema. */
export interface SchemaChildName {
  /** Name of the element, e.g. `EntityType` or `Function`. */
  readonly kind: string
  readonly name: string
  readonly position: SourcePosition
}

/** An attribute that says 1 or 0 for true or false. */
export interface NumericBoolean {
  readonly subject: string
  readonly attribute: string
  readonly value: string
  readonly position: SourcePosition
}

/** A document that this one refers to (4.1). */
export interface DocumentReference {
  readonly uri: string
  readonly position: SourcePosition
}

/** A Schema of another document that this one brings into scope (4.2); its content is unknown here. */
export interface IncludedSchema {
  readonly namespace: string
  readonly alias?: string
  readonly position: SourcePosition
}

const SIMPLE_IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]{0,127}$/u

/**
 * Is true for a letter or underscore, followed by at most 127 letters, digits or underscores (OData CSDL XML 4.01,
 * 15.2).
 */
export const isSimpleIdentifier = (text: string): boolean => SIMPLE_IDENTIFIER.test(text)
