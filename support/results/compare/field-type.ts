import type { DataTypeName } from '../../dictionary/data-dictionary'
import { unqualified } from '../../dictionary/names'
import { lookupNameOf } from '../../metadata/annotations'
import { NO_LIMIT, type ReportedField } from '../../metadata/metadata-report'

/** The type of a Field in one result, as far as it is compared. */
export interface FieldType {
  /** A data type of the Data Dictionary (RCP-40, Data Type Mappings); where it has none, the type that is declared. */
  readonly dataType: string
  /** The type in words. */
  readonly declared: string
  /** The OData type that the data type is represented by. */
  readonly representation: string
  readonly sizes: FieldSizes
}

/** The declared sizes of Strings and Edm.Decimal: a larger value does not fit. */
interface FieldSizes {
  readonly length?: number | undefined
  readonly precision?: number | undefined
  readonly scale?: number | undefined
}

const dataTypes: Readonly<Record<string, DataTypeName>> = {
  'Edm.Boolean': 'Boolean',
  'Edm.Date': 'Date',
  'Edm.DateTimeOffset': 'Timestamp',
  'Edm.String': 'String',
  'Edm.Int16': 'Integer',
  'Edm.Int32': 'Integer',
  'Edm.Int64': 'Integer',
  'Edm.Decimal': 'Decimal',
  'Edm.Double': 'Decimal',
}

/**
 * Returns the type of a Field in a metadata report; null when the report has none.
 *
 * @param standard data type of the standard Field: reports do not tell EnumTypes with IsFlags from others
 */
export function fieldTypeOf(field: ReportedField, standard: DataTypeName | undefined): FieldType | null {
  const { type, isCollection = false } = field
  if (type === '') return null
  if (field.isExpansion) return expansion(unqualified(type), type, isCollection)
  if (field.isComplexType) return other(unqualified(type), type, isCollection)
  if (isLookup(field)) return lookup(field, standard)
  if (type === 'Edm.String' && isCollection) return strings('Multiple Enumeration', isCollection)
  return isCollection ? other(type, type, isCollection) : primitive(field)
}

const expansion = (entityType: string, type: string, isCollection: boolean): FieldType => ({
  dataType: isCollection ? `Collection of ${entityType}` : `Resource ${entityType}`,
  declared: collectionOf(type, isCollection),
  representation: 'navigation property',
  sizes: {},
})

const other = (name: string, type: string, isCollection: boolean): FieldType => ({
  dataType: collectionOf(name, isCollection),
  declared: collectionOf(type, isCollection),
  representation: 'as declared',
  sizes: {},
})

/** Lookups have an EnumType, or are strings with a LookupName, which processed reports have as the type. */
export function isLookup(field: ReportedField): boolean {
  const { type, isExpansion, isComplexType } = field
  if (type === '' || isExpansion || isComplexType) return false
  return !type.startsWith('Edm.') || hasLookupName(field)
}

const hasLookupName = (field: ReportedField): boolean => lookupNameOf(field) !== undefined

function lookup(field: ReportedField, standard: DataTypeName | undefined): FieldType {
  const { type, isCollection = false } = field
  if (hasLookupName(field) || !type.includes('.'))
    return strings(isCollection ? 'Multiple Enumeration' : 'Single Enumeration', isCollection)
  const isMultiple = isCollection || standard === 'Multiple Enumeration'
  return {
    dataType: isMultiple ? 'Multiple Enumeration' : 'Single Enumeration',
    declared: collectionOf(type, isCollection),
    representation: collectionOf('EnumType', isCollection),
    sizes: {},
  }
}

const strings = (dataType: DataTypeName, isCollection: boolean): FieldType => {
  const declared = collectionOf('Edm.String', isCollection)
  return { dataType, declared, representation: declared, sizes: {} }
}

function primitive(field: ReportedField): FieldType {
  const { type } = field
  const sizes = sizesOf(field)
  const declared = [type, ...Object.entries(sizes).flatMap(sizeText)].join(', ')
  return { dataType: dataTypes[type] ?? type, declared, representation: type, sizes }
}

function sizesOf({ type, maxLength, precision, scale }: ReportedField): FieldSizes {
  if (type === 'Edm.String') return { length: maxLength }
  return type === 'Edm.Decimal' ? { precision, scale } : {}
}

/** Writes a size with the name of its facet in OData. */
function sizeText([name, size]: readonly [string, number | undefined]): readonly string[] {
  if (size === undefined) return []
  if (name !== 'length') return [`${name === 'scale' ? 'Scale' : 'Precision'} ${size}`]
  return [`MaxLength ${size === NO_LIMIT ? 'max' : size}`]
}

const collectionOf = (type: string, isCollection: boolean): string => (isCollection ? `Collection(${type})` : type)
