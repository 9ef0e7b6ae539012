import type { SourcePosition } from '../../dictionary/finding'
import type { Annotation } from './annotation'

/** The resources that a service exposes (OData CSDL XML 4.01, section 13). */
export interface EntityContainer {
  readonly kind: 'EntityContainer'
  readonly name: string
  readonly namespace: string
  /** `namespace.name`. */
  readonly qualifiedName: string
  /** Qualified name of the container that this one adds to, Alias resolved (13.1). */
  readonly extends?: string
  readonly entitySets: readonly EntitySet[]
  readonly singletons: readonly Singleton[]
  /** Action and function imports: their names only. */
  readonly imports: readonly ContainerImport[]
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

interface Resource {
  readonly name: string
  /** Qualified name of the EntityType, Alias resolved. */
  readonly entityType: string
  readonly navigationPropertyBindings: readonly NavigationPropertyBinding[]
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** A collection of entities at the top level (13.2). */
export interface EntitySet extends Resource {
  readonly kind: 'EntitySet'
}

/** A single entity at the top level (13.3). */
export interface Singleton extends Resource {
  readonly kind: 'Singleton'
}

/** Says which resource holds the entities that a navigation property leads to (13.4). */
export interface NavigationPropertyBinding {
  readonly path: string
  readonly target: string
  readonly position: SourcePosition
}

export interface ContainerImport {
  readonly kind: 'ActionImport' | 'FunctionImport'
  readonly name: string
  readonly position: SourcePosition
}
