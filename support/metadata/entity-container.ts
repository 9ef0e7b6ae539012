import type { SourcePosition } from '../dictionary/finding'
import type { Annotation } from './model-elements'

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
  /** Action and function imports. */
  readonly imports: readonly ContainerImport[]
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** An EntitySet or a Singleton. */
interface ContainerResource {
  readonly name: string
  /** Qualified name of the EntityType, Alias resolved. */
  readonly entityType: string
  readonly navigationPropertyBindings: readonly NavigationPropertyBinding[]
  readonly annotations: readonly Annotation[]
  readonly position: SourcePosition
}

/** A collection of entities at the top level (13.2). */
export interface EntitySet extends ContainerResource {
  readonly kind: 'EntitySet'
  /** False where the service document need not list it: IncludeInServiceDocument="false" (13.2). */
  readonly isInServiceDocument: boolean
}

/** A single entity at the top level (13.3). */
export interface Singleton extends ContainerResource {
  readonly kind: 'Singleton'
  /** True when the attribute Nullable says true or false. */
  readonly saysNullable: boolean
}

/** Says which resource holds the entities that a navigation property leads to (13.4). */
export interface NavigationPropertyBinding {
  readonly path: string
  readonly target: string
  readonly position: SourcePosition
}

/** An action or function that a service exposes (OData CSDL XML 4.01, 13.5 and 13.6). */
export interface ContainerImport {
  readonly kind: 'ActionImport' | 'FunctionImport'
  readonly name: string
  /** Qualified name of the action or function, Alias resolved. */
  readonly operation: string
  /** The resource of the entities that are returned. */
  readonly entitySet?: string
  /** True when the attribute IncludeInServiceDocument is written. */
  readonly saysIncluded: boolean
  readonly position: SourcePosition
}
