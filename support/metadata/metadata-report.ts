import {
  arrayOf,
  booleanValue,
  numberValue,
  optional,
  parsedFile,
  record,
  type Shape,
  textValue,
} from '../dictionary/json-shape'
import { unqualified } from '../dictionary/names'
import type { OfferedValue } from '../dictionary/standard-values'
import { annotationOf, LOOKUP_VALUE_TERM, STANDARD_NAME_TERM } from './annotations'
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

/**
 * The Fields and Lookups that a service declares, in RESO's format: `metadata-report.json`, or with the Lookup records
 * merged in `metadata-report.processed.json`.
 */
export interface MetadataReport {
  /** Blank when it was not read. */
  readonly description: string
  /** Version of the Data Dictionary under test, e.g. `2.0`. */
  readonly version: string
  /** ISO 8601, UTC; blank when it was not read. */
  readonly generatedOn: string
  readonly fields: readonly ReportedField[]
  readonly lookups: readonly ReportedLookup[]
}

/** A structural property of an EntityType, or a navigation property: then `isExpansion` is true. */
export interface ReportedField {
  /** Unqualified name of the EntityType. */
  readonly resourceName: string
  readonly fieldName: string
  /**
   * Qualified name without `Collection(...)`; of a TypeDefinition, the primitive type under it. Of a string lookup in a
   * processed report, its LookupName. Blank for expansions of reports that name no type.
   */
  readonly type: string
  /** Unqualified name, of every type but the built-in ones. */
  readonly typeName?: string
  readonly nullable?: boolean
  /** {@link NO_LIMIT} stands for MaxLength="max". */
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number
  readonly defaultValue?: string
  readonly isCollection?: boolean
  readonly isExpansion?: boolean
  readonly isComplexType?: boolean
  readonly annotations?: readonly ReportedAnnotation[]
}

/** A member of an EnumType, or in a processed report a Lookup record. */
export interface ReportedLookup {
  /** Qualified name of the EnumType; LookupName of a Lookup record. */
  readonly lookupName: string
  /** Name of the member; StandardLookupValue or LookupValue of a Lookup record. */
  readonly lookupValue: string
  /** Underlying type of the EnumType, e.g. `Edm.Int32`; `Edm.String` of a Lookup record. */
  readonly type: string
  readonly annotations?: readonly ReportedAnnotation[]
}

/** An annotation whose value is a constant. */
export interface ReportedAnnotation {
  readonly term: string
  readonly value: string
}

/**
 * Returns the value that payloads transport for a Lookup of a report: the LookupValue (RCP-40, Lookup Resource). The
 * reports of RESO's own tools keep the standard value only.
 */
export const transportedValue = (lookup: ReportedLookup): string =>
  annotationOf(lookup, LOOKUP_VALUE_TERM) ?? lookup.lookupValue

/**
 * Returns a Lookup of a report as the value that the server has. Lookup records are texts, members have integer types. A
 * record that keeps its LookupValue in an annotation has the standard value in its place.
 */
export function offeredValue(lookup: ReportedLookup): OfferedValue {
  const name = transportedValue(lookup)
  const standardName =
    annotationOf(lookup, STANDARD_NAME_TERM) ?? (name === lookup.lookupValue ? undefined : lookup.lookupValue)
  return {
    kind: lookup.type === 'Edm.String' ? 'lookupValue' : 'legacyODataValue',
    name,
    ...(standardName === undefined ? {} : { standardName }),
  }
}

/** Stands in reports for MaxLength="max": the greatest number that RESO's tools read. */
export const NO_LIMIT = 2_147_483_647

/**
 * Creates the report of a model, in document order, inherited Fields first. Abstract types that no EntitySet exposes
 * are left out, because they are not Resources. Fields of undefined types are in: the metadata rules report those.
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

/** Returns the sizes that are numbers; a symbolic Scale is not, so none is given. */
function sizesOf({ maxLength, precision, scale }: Facets): Pick<ReportedField, 'maxLength' | 'precision' | 'scale'> {
  return {
    ...numberOf('maxLength', maxLength === 'max' ? NO_LIMIT : maxLength),
    ...numberOf('precision', precision),
    ...numberOf('scale', scale),
  }
}

const numberOf = (name: string, value: FacetValue | undefined) => (typeof value === 'number' ? { [name]: value } : {})

/** Returns one entry for each constant, and for each constant in a record under the name of its property. */
function annotationsOf(annotations: readonly Annotation[]): { annotations?: ReportedAnnotation[] } {
  const reported = annotations.flatMap(({ term, value, records = [] }) => [
    ...(value === undefined ? [] : [{ term, value }]),
    ...records.flat().map((member) => ({ term: member.property, value: member.value })),
  ])
  return reported.length === 0 ? {} : { annotations: reported }
}

/** A report as other tools may have written it: its terms have values of any kind, and expansions may lack a type. */
interface WrittenReport {
  readonly version: string
  readonly fields: readonly WrittenField[]
  readonly lookups: readonly WrittenLookup[]
}

type WrittenField = Omit<ReportedField, 'type' | 'typeName' | 'defaultValue' | 'annotations'> & {
  readonly type?: string
  readonly typeName?: unknown
  readonly defaultValue?: unknown
  readonly annotations?: readonly WrittenAnnotation[]
}

type WrittenLookup = Omit<ReportedLookup, 'annotations'> & { readonly annotations?: readonly WrittenAnnotation[] }

interface WrittenAnnotation {
  readonly term: string
  readonly value: unknown
}

const writtenAnnotations: Shape<readonly WrittenAnnotation[]> = arrayOf(
  record<WrittenAnnotation>({ term: textValue, value: () => {} }),
)

const writtenReport: Shape<WrittenReport> = record<WrittenReport>({
  version: textValue,
  fields: arrayOf(
    record<WrittenField>({
      resourceName: textValue,
      fieldName: textValue,
      type: optional(textValue),
      typeName: () => {},
      defaultValue: () => {},
      nullable: optional(booleanValue),
      maxLength: optional(numberValue),
      precision: optional(numberValue),
      scale: optional(numberValue),
      isCollection: optional(booleanValue),
      isExpansion: optional(booleanValue),
      isComplexType: optional(booleanValue),
      annotations: optional(writtenAnnotations),
    }),
  ),
  lookups: arrayOf(
    record<WrittenLookup>({
      lookupName: textValue,
      lookupValue: textValue,
      type: textValue,
      annotations: optional(writtenAnnotations),
    }),
  ),
})

/**
 * Reads a metadata report in RESO's format, raw or processed. Annotations, type names and default values that are not texts are
 * left out.
 *
 * @throws Error in one line when the text is not such a report
 */
export function readMetadataReport(text: string): MetadataReport {
  const content = parsedFile(text)
  writtenReport(content, '')
  return {
    description: '',
    version: content.version,
    generatedOn: '',
    fields: content.fields.map(({ type = '', typeName, defaultValue, annotations, ...field }) => ({
      ...field,
      type,
      ...(typeof typeName === 'string' && { typeName }),
      ...(typeof defaultValue === 'string' && { defaultValue }),
      ...texts(annotations),
    })),
    lookups: content.lookups.map(({ annotations, ...lookup }) => ({ ...lookup, ...texts(annotations) })),
  }
}

const texts = (annotations: readonly WrittenAnnotation[] | undefined): { annotations?: ReportedAnnotation[] } =>
  annotations === undefined
    ? {}
    : { annotations: annotations.flatMap(({ term, value }) => (typeof value === 'string' ? [{ term, value }] : [])) }
