import { ExactNumber, type JsonValue } from '../../odata/json-value'
import type { AdvertisedField } from '../advertised-payload'
import { isBlank } from './blank'
import type { LookupReader, ValueCounts } from './value-counts'

/** Whether a value says something: all but null, blank texts and empty lists do. */
export function isAvailable(value: JsonValue): boolean {
  if (typeof value === 'string') return !isBlank(value)
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Reads values whole, but for those of an IsFlags type. */
export function lookupReader({ value }: AdvertisedField): LookupReader | undefined {
  if (value.kind !== 'EnumType' && value.kind !== 'Lookup') return undefined
  const addItem = value.kind === 'EnumType' && value.isFlags ? addFlags : addWhole
  return (items, counts) => {
    if (!Array.isArray(items)) addItem(items, counts)
    else for (const item of items) addItem(item, counts)
  }
}

/** Members of an IsFlags type are separated by commas (OData JSON 4.01, 7.1). */
function addFlags(value: JsonValue, counts: ValueCounts): void {
  if (typeof value !== 'string') addWhole(value, counts)
  else if (!value.includes(',')) addWhole(value.trim(), counts)
  else for (const name of value.split(',')) addWhole(name.trim(), counts)
}

/** Numbers and booleans are faults in a Lookup, but can be told; objects and lists cannot. */
function addWhole(value: JsonValue, counts: ValueCounts): void {
  if (typeof value === 'string') {
    if (!isBlank(value)) counts.add(value)
  } else if (value instanceof ExactNumber) counts.add(value.text)
  else if (typeof value !== 'object') counts.add(String(value))
}
