import type { DataTypeName, Field } from '../../dictionary/data-dictionary'
import { LOOKUP_NAME_TERM } from '../../metadata/annotations'
import type { DeclaredType } from './declared-type'

/** Which OData types may stand for a data type of the Data Dictionary. */
export interface TypeMapping {
  readonly expected: string
  readonly accepts: (declared: DeclaredType) => boolean
  /** What to declare; the dictionary's Field, when known, gives the sizes. */
  readonly advice: (standard: Field | undefined) => string
}

/**
 * Data Type Mappings of RCP-40. Where the table says Edm.Bool, OData's name Edm.Boolean is meant.
 * An Integer "MUST NOT contain length, precision, or scale attributes" (RCP-40, Numbers).
 */
export const typeMappings: Readonly<Record<DataTypeName, TypeMapping>> = {
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
