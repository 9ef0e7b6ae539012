import type { DataTypeName, Field } from '../../dictionary/data-dictionary'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { LOOKUP_NAME_TERM } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Facets } from '../../metadata/model-elements'
import { fieldSubject, type OfferedField } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'
import { type DeclaredType, declaredType, describeType } from './declared-type'

export const fieldDataType = defineRule({
  id: 'field-data-type',
  level: 'MUST',
  requirement: (dataType: DataTypeName) => `be ${dataType}`,
  label: "Fields of another data type than the Data Dictionary's",
  source: 'RCP-40, Data Type Mappings: "Standard fields MUST match their Data Dictionary type definition mappings"',
  sentences: ['{field} MUST be {dataType} data type'],
  brokenBy: [
    'a Boolean as Edm.String',
    'a Date as Edm.DateTimeOffset',
    'a Timestamp as Edm.Date',
    'a String as Edm.Int32',
    'an Integer as Edm.Decimal',
    'a Decimal as Edm.Int64',
    'a single enumeration as a Collection',
    'a multiple enumeration as one value',
    'an expansion to one record as a Collection',
    'an expansion to records as one',
    'single-lookup-as-collection',
    'multiple-lookup-as-single',
  ],
  allows: ['an Integer as Edm.Int16', 'a Decimal as Edm.Double'],
  judge,
})

/** @param standard the dictionary's Field, for the sizes in the advice and the page about it */
function judge(
  aboutSubject: AboutSubject<[dataType: DataTypeName]>,
  model: EntityDataModel,
  field: OfferedField,
  dataType: DataTypeName,
  standard: Field | undefined,
): Finding {
  const declared = declaredType(model, field.member)
  const mapping = typeMappings[dataType]
  const about = aboutSubject(fieldSubject(field), dataType)
  if (mapping.accepts(declared)) return { ...about, outcome: 'upheld' }
  return {
    ...about,
    outcome: 'violated',
    expected: mapping.expected,
    found: describeType(declared) + describeFacets(dataType, declared.facets),
    evidence: metadataPosition(field.member.position),
    advice: mapping.advice(standard),
    ...(standard?.url === undefined ? {} : { reference: standard.url }),
  }
}

const sizeAttributes = { maxLength: 'MaxLength', precision: 'Precision', scale: 'Scale' } as const

/** Sizes are part of the type only where RCP-40 forbids them: on an Integer. */
function describeFacets(dataType: DataTypeName, facets: Facets): string {
  if (dataType !== 'Integer') return ''
  const declared = Object.entries(sizeAttributes).flatMap(([facet, attribute]) => (facet in facets ? [attribute] : []))
  return declared.length === 0 ? '' : ` with ${declared.join(', ')}`
}

/** The OData types that may stand for a data type of the Data Dictionary. */
interface TypeMapping {
  readonly expected: string
  readonly accepts: (declared: DeclaredType) => boolean
  /** Says what to declare; the dictionary's Field, when known, gives the sizes. */
  readonly advice: (standard: Field | undefined) => string
}

/**
 * Data Type Mappings of RCP-40. Where the table says Edm.Bool, OData's name Edm.Boolean is meant.
 * An Integer "MUST NOT contain length, precision, or scale attributes" (RCP-40, Numbers).
 */
const typeMappings: Readonly<Record<DataTypeName, TypeMapping>> = {
  Boolean: primitive('Edm.Boolean'),
  Date: primitive('Edm.Date'),
  Timestamp: primitive('Edm.DateTimeOffset'),
  String: {
    ...primitive('Edm.String'),
    advice: (standard) => declare('Edm.String', { MaxLength: standard?.maxLength }),
  },
  Integer: {
    expected: 'Edm.Int64, Edm.Int32 or Edm.Int16 without MaxLength, Precision or Scale',
    accepts: (declared) =>
      isSinglePrimitive(declared, ['Edm.Int64', 'Edm.Int32', 'Edm.Int16']) &&
      declared.facets.maxLength === undefined &&
      declared.facets.precision === undefined &&
      declared.facets.scale === undefined,
    advice: () => 'declare Type="Edm.Int64" without MaxLength, Precision and Scale',
  },
  Decimal: {
    ...primitive('Edm.Decimal', 'Edm.Double'),
    advice: (standard) => declare('Edm.Decimal', { Precision: standard?.precision, Scale: standard?.scale }),
  },
  'Single Enumeration': {
    expected: 'an EnumType without IsFlags, or Edm.String',
    accepts: (declared) => (declared.kind === 'EnumType' && !declared.isCollection) || isSingleString(declared),
    advice: (standard) => `declare a single value: an EnumType, or Type="Edm.String" ${withLookupName(standard)}`,
  },
  'Multiple Enumeration': {
    expected: 'Collection(EnumType), an EnumType with IsFlags, or Collection(Edm.String)',
    accepts: ({ kind, qualifiedName, isCollection }) =>
      kind === 'EnumType with IsFlags' || (isCollection && (kind === 'EnumType' || qualifiedName === 'Edm.String')),
    advice: (standard) =>
      `declare many values: a Collection of an EnumType, or Type="Collection(Edm.String)" ${withLookupName(standard)}`,
  },
  Resource: {
    expected: 'a navigation property to one entity',
    accepts: (declared) => declared.kind === 'navigation property' && !declared.isCollection,
    advice: (standard) => `declare a NavigationProperty whose Type is the EntityType of ${source(standard)}`,
  },
  Collection: {
    expected: 'a navigation property to a collection of entities',
    accepts: (declared) => declared.kind === 'navigation property' && declared.isCollection,
    advice: (standard) =>
      `declare a NavigationProperty whose Type is a Collection of the EntityType of ${source(standard)}`,
  },
}

function primitive(...names: readonly [string, ...string[]]): TypeMapping {
  return {
    expected: names.join(' or '),
    accepts: (declared) => isSinglePrimitive(declared, names),
    advice: () => declare(names[0], {}),
  }
}

const isSinglePrimitive = ({ isCollection, qualifiedName }: DeclaredType, names: readonly string[]): boolean =>
  !isCollection && names.includes(qualifiedName)

const isSingleString = (declared: DeclaredType): boolean => isSinglePrimitive(declared, ['Edm.String'])

function declare(type: string, facets: Readonly<Record<string, number | undefined>>): string {
  const sizes = Object.entries(facets).flatMap(([name, size]) => (size === undefined ? [] : [` ${name}="${size}"`]))
  return `declare Type="${type}"${sizes.join('')}`
}

const withLookupName = (standard: Field | undefined): string =>
  `with the annotation ${LOOKUP_NAME_TERM}${standard?.lookupName === undefined ? '' : `="${standard.lookupName}"`}`

const source = (standard: Field | undefined): string => standard?.sourceResource ?? 'the Resource it expands to'
