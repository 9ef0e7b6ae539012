import type { EntityDataModel } from '../../metadata/entity-data-model'
import {
  compareDecimals,
  type Decimal,
  isDate,
  readDecimal,
  readTimestamp,
  type Timestamp,
} from '../../metadata/exact-values'
import type { EnumType, Property } from '../../metadata/model-elements'

/** A value that can be compared exactly: a date is its text, a value of an EnumType its number. */
export type Value = null | boolean | string | bigint | Decimal | Timestamp

/** What kind of value an expression has; those of one kind can be compared with each other. */
export type ValueType = 'null' | 'boolean' | 'number' | 'string' | 'date' | 'timestamp' | EnumType

const PRIMITIVES: Readonly<Record<string, ValueType>> = {
  'Edm.Boolean': 'boolean',
  'Edm.String': 'string',
  'Edm.Date': 'date',
  'Edm.DateTimeOffset': 'timestamp',
  'Edm.Decimal': 'number',
  'Edm.Int16': 'number',
  'Edm.Int32': 'number',
  'Edm.Int64': 'number',
  'Edm.Byte': 'number',
  'Edm.SByte': 'number',
  'Edm.Single': 'number',
  'Edm.Double': 'number',
}

/** What the value of a Field, or each item of a Collection, is; undefined for a type that is not compared here. */
export function valueTypeOf(model: EntityDataModel, property: Property): ValueType | undefined {
  const { qualifiedName } = model.underlying(property)
  const type = model.type(qualifiedName)
  return type?.kind === 'EnumType' ? type : PRIMITIVES[qualifiedName]
}

/** A kind of value in a sentence. */
export const nameOfType = (type: ValueType): string => (typeof type === 'string' ? type : type.qualifiedName)

/** A value of a record or the text of a literal, as it is compared; undefined when it is none of this kind. */
export function readValue(type: ValueType, raw: string | number | boolean | null): Value | undefined {
  if (raw === null || type === 'null') return null
  const text = String(raw)
  if (typeof type !== 'string') return enumValue(type, text)
  switch (type) {
    case 'boolean':
      return text === 'true'
    case 'number':
      return readDecimal(text)
    case 'date':
      return isDate(text) ? text : undefined
    case 'timestamp':
      return readTimestamp(text)
    default:
      return text
  }
}

/** The number of a member, or of several separated by commas, or itself (OData ABNF, enumValue); else undefined. */
function enumValue({ members }: EnumType, text: string): bigint | undefined {
  if (/^-?\d{1,19}$/.test(text)) return BigInt(text)
  let sum = 0n
  for (const name of text.split(',')) {
    const index = members.findIndex((member) => member.name === name.trim())
    if (index < 0) return undefined
    sum |= BigInt(members[index]?.value ?? index)
  }
  return sum
}

/**
 * Negative, zero or positive as the left value is smaller, equal or greater. Both are of one kind; false is smaller
 * than true (OData URL Conventions 4.01, 5.1.1.1.3), texts are compared by their UTF-16 code units.
 */
export function compareValues(left: Exclude<Value, null>, right: Exclude<Value, null>): number {
  if (typeof left !== 'object' || typeof right !== 'object') return left < right ? -1 : left > right ? 1 : 0
  if ('digits' in left && 'digits' in right) return compareDecimals(left, right)
  if ('instant' in left && 'instant' in right) return compareValues(left.instant, right.instant)
  throw new TypeError('Values of different kinds are not compared.')
}
