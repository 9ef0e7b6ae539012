import { ExactNumber, type JsonValue } from '../../odata/json-value'
import type { AdvertisedField } from '../advertised-payload'
import type { LookupReader, ValueCounts } from './value-counts'

/** Whether JavaScript takes a value for true, which RESO's tool takes for available. */
export const isTrue = (value: JsonValue): boolean => Boolean(asParsed(value))

/** Splits texts at commas; a LookupName without records is no Lookup, but a type that nobody knows. */
export function resoLookupReader({ value }: AdvertisedField): LookupReader | undefined {
  const hasLookup = value.kind === 'EnumType' || (value.kind === 'Lookup' && value.values !== undefined)
  return hasLookup ? addValues : undefined
}

function addValues(value: JsonValue, counts: ValueCounts): void {
  if (Array.isArray(value)) for (const item of value) counts.add(String(asParsed(item)))
  else for (const part of String(asParsed(value)).split(',')) counts.add(part)
}

/** A value as `JSON.parse` gives it, which keeps no spelling. */
const asParsed = (value: JsonValue): JsonValue => (value instanceof ExactNumber ? Number(value.text) : value)
