import type { SourcePosition } from '../dictionary/finding'
import type { AnnotationTarget, AnnotationUse } from './annotation-use'
import { StructuredTypeIndex } from './edm/structured-type-index'
import type { EntityContainer } from './entity-container'
import type {
  AnnotatedElement,
  DocumentReference,
  EntityType,
  Facets,
  IncludedSchema,
  NavigationProperty,
  NumericBoolean,
  Property,
  PropertyRef,
  Schema,
  SchemaType,
  StructuredType,
} from './model-elements'
import type { Operation } from './operation'
import { type Qualify, qualifyWith } from './qualify'
import type { Term } from './term'

/** The declarations of a document, in document order. */
export interface DeclaredModel {
  /** Says where the Edmx element starts. */
  readonly position: SourcePosition
  /** `Version` of the Edmx element; empty when absent. */
  readonly odataVersion: string
  readonly schemas: readonly Schema[]
  readonly references: readonly DocumentReference[]
  /** Schemas of other documents in scope (`edmx:Include`). */
  readonly includedSchemas: readonly IncludedSchema[]
  readonly types: readonly SchemaType[]
  /** The overloads of actions and functions. */
  readonly operations: readonly Operation[]
  readonly terms: readonly Term[]
  readonly entityContainers: readonly EntityContainer[]
  /** The elements with several annotations. */
  readonly annotatedElements: readonly AnnotatedElement[]
  readonly annotationUses: readonly AnnotationUse[]
  readonly annotationTargets: readonly AnnotationTarget[]
  readonly numericBooleans: readonly NumericBoolean[]
}

/** A type after every TypeDefinition is replaced by what it is based on. */
export interface UnderlyingType {
  readonly qualifiedName: string
  readonly isCollection: boolean
  readonly facets: Facets
}

/**
 * The Entity Data Model of a document, which answers from indexes. It never throws and never loops on a broken
 * model: of several types with one name the first answers, an inheritance cycle ends where it closes.
 */
export class EntityDataModel implements DeclaredModel {
  readonly position: SourcePosition
  readonly odataVersion: string
  readonly schemas: readonly Schema[]
  readonly references: readonly DocumentReference[]
  readonly includedSchemas: readonly IncludedSchema[]
  readonly types: readonly SchemaType[]
  readonly operations: readonly Operation[]
  readonly terms: readonly Term[]
  readonly entityContainers: readonly EntityContainer[]
  readonly annotatedElements: readonly AnnotatedElement[]
  readonly annotationUses: readonly AnnotationUse[]
  readonly annotationTargets: readonly AnnotationTarget[]
  readonly numericBooleans: readonly NumericBoolean[]
  /** Replaces an Alias in a qualified name, e.g. in a segment of a path, by its namespace. */
  readonly qualify: Qualify
  readonly #types = new Map<string, SchemaType>()
  readonly #structures: StructuredTypeIndex
  readonly #resources: ResourceIndex

  constructor(declared: DeclaredModel) {
    this.position = declared.position
    this.odataVersion = declared.odataVersion
    this.schemas = declared.schemas
    this.references = declared.references
    this.includedSchemas = declared.includedSchemas
    this.types = declared.types
    this.operations = declared.operations
    this.terms = declared.terms
    this.entityContainers = declared.entityContainers
    this.annotatedElements = declared.annotatedElements
    this.annotationUses = declared.annotationUses
    this.annotationTargets = declared.annotationTargets
    this.numericBooleans = declared.numericBooleans
    this.qualify = qualifyWith([...declared.includedSchemas, ...declared.schemas])
    for (const type of declared.types) {
      if (!this.#types.has(type.qualifiedName)) this.#types.set(type.qualifiedName, type)
    }
    this.#structures = new StructuredTypeIndex(this.#types)
    this.#resources = new ResourceIndex(declared, this.#types)
  }

  /** Returns the type with a qualified name, in which no Alias is left. */
  type(qualifiedName: string): SchemaType | undefined {
    return this.#types.get(qualifiedName)
  }

  /**
   * Returns the EntityType behind the EntitySet with this name; else the EntityType with this unqualified name, one
   * that an EntitySet exposes before any other.
   */
  resource(name: string): EntityType | undefined {
    return this.#resources.get(name)
  }

  /** Returns the type and its base types, the outermost base first. */
  lineage(type: StructuredType): readonly StructuredType[] {
    return this.#structures.get(type).lineage
  }

  /**
   * Is false when a base type is undefined, of another kind or reached twice: inherited members are then not all known.
   */
  isLineageKnown(type: StructuredType): boolean {
    return this.#structures.get(type).isLineageKnown
  }

  /** Returns the structural properties, inherited ones first. */
  properties(type: StructuredType): readonly Property[] {
    return this.#structures.get(type).properties
  }

  /** Returns the navigation properties, inherited ones first. */
  navigationProperties(type: StructuredType): readonly NavigationProperty[] {
    return this.#structures.get(type).navigationProperties
  }

  /** Returns a structural or navigation property, own or inherited. */
  member(type: StructuredType, name: string): Property | NavigationProperty | undefined {
    return this.#structures.get(type).members.get(name)
  }

  /** Returns the key, own or inherited (OData CSDL XML 4.01, 6.5). */
  key(entityType: EntityType): readonly PropertyRef[] | undefined {
    return this.#structures
      .get(entityType)
      .lineage.flatMap((type) => (type.kind === 'EntityType' && type.key !== undefined ? [type.key] : []))
      .at(-1)
  }

  /** Is true when a type is another one or derives from it, directly or not. */
  isSameOrDerived(qualifiedName: string, baseQualifiedName: string): boolean {
    if (qualifiedName === baseQualifiedName) return true
    const type = this.type(qualifiedName)
    if (type?.kind !== 'EntityType' && type?.kind !== 'ComplexType') return false
    return this.lineage(type).some((ancestor) => ancestor.qualifiedName === baseQualifiedName)
  }

  /** Is true when the values of a Field are texts, one or many, so that only the Lookup Resource can list them. */
  holdsStrings(property: Property): boolean {
    return this.underlying(property).qualifiedName === 'Edm.String'
  }

  /**
   * Returns the type of a property with TypeDefinitions resolved; facets of the property win over those of the
   * definition.
   */
  underlying(property: Pick<Property, 'type' | 'facets'>): UnderlyingType {
    let { qualifiedName } = property.type
    let { facets } = property
    const seen = new Set<string>()
    for (let type = this.type(qualifiedName); type?.kind === 'TypeDefinition'; type = this.type(qualifiedName)) {
      facets = { ...type.facets, ...facets }
      qualifiedName = type.underlyingType
      if (seen.has(qualifiedName)) break
      seen.add(qualifiedName)
    }
    return { qualifiedName, isCollection: property.type.isCollection, facets }
  }
}

/** EntityTypes by the name under which a service offers them, see `EntityDataModel.resource`. */
class ResourceIndex {
  readonly #byName = new Map<string, EntityType>()

  constructor(
    declared: { readonly types: readonly SchemaType[]; readonly entityContainers: readonly EntityContainer[] },
    types: ReadonlyMap<string, SchemaType>,
  ) {
    const exposed: EntityType[] = []
    for (const { name, entityType } of declared.entityContainers.flatMap(({ entitySets }) => entitySets)) {
      const type = types.get(entityType)
      if (type?.kind !== 'EntityType') continue
      this.#add(name, type)
      exposed.push(type)
    }
    for (const type of exposed) this.#add(type.name, type)
    for (const type of declared.types) if (type.kind === 'EntityType') this.#add(type.name, type)
  }

  get(name: string): EntityType | undefined {
    return this.#byName.get(name)
  }

  #add(name: string, type: EntityType): void {
    if (!this.#byName.has(name)) this.#byName.set(name, type)
  }
}
