import { isDate, readTimestamp } from '../../metadata/exact-values'
import { ExactNumber, type JsonValue } from '../../odata/json-value'

/** The Edm type that a value suggests; undefined for null and an empty list. Objects are no Edm type and called so. */
export function inferredType(value: JsonValue): string | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) {
    const item = value.map(inferredType).reduce(merged, undefined)
    return item && `Collection(${item})`
  }
  if (typeof value === 'boolean') return 'Edm.Boolean'
  if (typeof value === 'string') return textType(value)
  if (typeof value === 'number') return numberType(String(value))
  return value instanceof ExactNumber ? numberType(value.text) : 'object'
}

const textType = (text: string): string =>
  isDate(text) ? 'Edm.Date' : readTimestamp(text) === undefined ? 'Edm.String' : 'Edm.DateTimeOffset'

const numberType = (text: string): string => (/^-?\d+$/.test(text) ? 'Edm.Int64' : 'Edm.Decimal')

/** The type that holds values of both, `mixed` when there is none. */
export function merged(left: string | undefined, right: string | undefined): string | undefined {
  if (left === right || right === undefined) return left
  if (left === undefined) return right
  const pair = [left, right]
  if (pair.every((type) => NUMBERS.has(type))) return 'Edm.Decimal'
  return pair.every((type) => TEXTS.has(type)) ? 'Edm.String' : 'mixed'
}

const NUMBERS = new Set(['Edm.Int64', 'Edm.Decimal'])
const TEXTS = new Set(['Edm.String', 'Edm.Date', 'Edm.DateTimeOffset'])
