import { unqualified } from '../dictionary/names'
import type { EntityDataModel } from './entity-data-model'
import type {
  Annotation,
  EntityType,
  EnumType,
  Facets,
  FacetValue,
  NavigationProperty,
  Property,
} from './model-elements'

/** `metadata-report.json` as RESO's tools read it: the fields and lookups that a service declares. */
export interface MetadataReport {
  readonly description: string
  /** Version of the Data Dictionary under test, e.g. `2.0`. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  readonly fields: readonly ReportedField[]
  readonly lookups: readonly ReportedLookup[]
}

/** A structural property of an EntityType, or a navigation property: then `isExpansion` is true. */
export interface ReportedField {
  /** Unqualified name of the EntityType. */
  readonly resourceName: string
  readonly fieldName: string
  /** Qualified name without `Collection(...)`; of a TypeDefinition, the primitive type under it. */
  readonly type: string
  /** Unqualified name, of every type but the built-in ones. */
  readonly typeName?: string
  readonly nullable?: boolean
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number
  readonly defaultValue?: string
  readonly isCollection?: boolean
  readonly isExpansion?: true
  readonly isComplexType?: true
  readonly annotations?: readonly ReportedAnnotation[]
}

/** A member of an EnumType. */
export interface ReportedLookup {
  /** Qualified name of the EnumType. */
  readonly lookupName: string
  /** Name of the member. */
  readonly lookupValue: string
  /** Underlying type, e.g. `Edm.Int32`. */
  readonly type: string
  readonly annotations?: readonly ReportedAnnotation[]
}

export interface ReportedAnnotation {
  readonly term: string
  readonly value: string
}

/**
 * The report of a model, in document order, inherited fields first. Abstract types that no EntitySet exposes are left
 * out, for they are no resources; fields of undefined types are in, for the metadata rules report those.
 */
export function createMetadataReport(
  model: EntityDataModel,
  { version, generatedOn }: Pick<MetadataReport, 'version' | 'generatedOn'>,
): MetadataReport {
  const exposed = new Set(model.entityContainers.flatMap(({ entitySets }) => entitySets).map((set) => set.entityType))
  return {
    description: 'RESO Data Dictionary Metadata Report',
    version,
    generatedOn,
    fields: model.types
      .filter((type) => type.kind === 'EntityType')
      .filter(({ abstract, qualifiedName }) => !abstract || exposed.has(qualifiedName))
      .flatMap((type) => fieldsOf(model, type)),
    lookups: model.types.filter((type) => type.kind === 'EnumType').flatMap(lookupsOf),
  }
}

const fieldsOf = (model: EntityDataModel, type: EntityType): ReportedField[] => [
  ...model.properties(type).map((property) => structuralField(model, type.name, property)),
  ...model.navigationProperties(type).map((property) => expansionField(type.name, property)),
]

function structuralField(model: EntityDataModel, resourceName: string, property: Property): ReportedField {
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const { name, nullable, defaultValue, annotations } = property
  return {
    resourceName,
    fieldName: name,
    ...typeOf(qualifiedName),
    nullable,
    ...sizesOf(facets),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(isCollection && { isCollection }),
    ...(model.type(qualifiedName)?.kind === 'ComplexType' && { isComplexType: true }),
    ...annotationsOf(annotations),
  }
}

const expansionField = (resourceName: string, { name, type, annotations }: NavigationProperty): ReportedField => ({
  resourceName,
  fieldName: name,
  ...typeOf(type.qualifiedName),
  isCollection: type.isCollection,
  isExpansion: true,
  ...annotationsOf(annotations),
})

const lookupsOf = ({ qualifiedName, underlyingType, members }: EnumType): ReportedLookup[] =>
  members.map(({ name, annotations }) => ({
    lookupName: qualifiedName,
    lookupValue: name,
    type: underlyingType,
    ...annotationsOf(annotations),
  }))

const typeOf = (type: string): Pick<ReportedField, 'type' | 'typeName'> =>
  type.startsWith('Edm.') ? { type } : { type, typeName: unqualified(type) }

/** `max` is the largest number that readers of the report know; a symbolic Scale says no number, so none is given. */
function sizesOf({ maxLength, precision, scale }: Facets): Pick<ReportedField, 'maxLength' | 'precision' | 'scale'> {
  return {
    ...numberOf('maxLength', maxLength === 'max' ? 2_147_483_647 : maxLength),
    ...numberOf('precision', precision),
    ...numberOf('scale', scale),
  }
}

const numberOf = (name: string, value: FacetValue | undefined) => (typeof value === 'number' ? { [name]: value } : {})

/** One entry for each constant, and for each constant in a record under the name of its property. */
function annotationsOf(annotations: readonly Annotation[]): { annotations?: ReportedAnnotation[] } {
  const reported = annotations.flatMap(({ term, value, records = [] }) => [
    ...(value === undefined ? [] : [{ term, value }]),
    ...records.flat().map((member) => ({ term: member.property, value: member.value })),
  ])
  return reported.length === 0 ? {} : { annotations: reported }
}
