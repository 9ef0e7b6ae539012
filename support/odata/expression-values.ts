import { isDate } from '../dictionary/iso-date'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { compareDecimals, type Decimal, readDecimal, readTimestamp, type Timestamp } from '../metadata/exact-values'
import type { EnumType, Property } from '../metadata/model-elements'
import type { JsonValue } from './json-value'

/** The meaning of the names in an expression. */
export interface ExpressionContext {
  readonly model: EntityDataModel
  /** The Fields of the Resource, inherited ones too, by name. */
  readonly properties: ReadonlyMap<string, Property>
  /** Returns what `now()` is; the clock of this machine when it is not given. */
  readonly now?: () => Timestamp
}

/** Returns the value of a Field of one record; null for a Field that the record does not have. */
export type ReadField = (name: string) => JsonValue

/** A text that is not an expression about the Fields of the Resource. The message is one line for people. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

/** A call of a function that OData defines, and that is not known here. */
export class UnsupportedFunction extends ExpressionError {}

/** A truth value of OData: null is unknown (OData URL Conventions 4.01, 5.1.1.1.7 to 5.1.1.1.9). */
export type Truth = boolean | null

/** A value that can be compared exactly: a date is its text, a value of an EnumType its number. */
export type Value = null | boolean | string | bigint | Decimal | Timestamp

/** The type of an expression. Values of one type can be compared with each other. */
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

/** Returns the type of a Field, or of each item of a Collection; undefined for a type that is not compared here. */
export function valueTypeOf(model: EntityDataModel, property: Property): ValueType | undefined {
  const { qualifiedName } = model.underlying(property)
  const type = model.type(qualifiedName)
  return type?.kind === 'EnumType' ? type : PRIMITIVES[qualifiedName]
}

/** Reads a value of a record, or the text of a literal, as it is compared; undefined when it is not of this type. */
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

/** Reads the name of a member, several separated by commas, or a number (OData ABNF, enumValue); else undefined. */
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
 * Returns a negative number, zero or a positive one as the left value is smaller, equal or greater. Both are of one
 * type. False is smaller than true (OData URL Conventions 4.01, 5.1.1.1.3); texts are compared by their UTF-16 code
 * units.
 */
export function compareValues(left: Exclude<Value, null>, right: Exclude<Value, null>): number {
  if (typeof left !== 'object' || typeof right !== 'object') return left < right ? -1 : left > right ? 1 : 0
  if (left.kind === 'decimal' && right.kind === 'decimal') return compareDecimals(left, right)
  if (left.kind === 'timestamp' && right.kind === 'timestamp') return compareValues(left.instant, right.instant)
  throw new TypeError('Values of different types are not compared.')
}

/** Writes a text as a string literal: in apostrophes, those in it doubled (OData URL Conventions 4.01, 5.1.1.14.1). */
export const stringLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Returns the text that a string literal stands for. */
export const unquoted = (literal: string): string => literal.slice(1, -1).replaceAll("''", "'")
