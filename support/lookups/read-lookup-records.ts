import { groupBy } from '../lists/group-by'
import type { LookupRecord, LookupRecords } from './lookup-record'

/**
 * Reads saved Lookup records: either `lookup-resource-lookup-metadata.json` (`{ "lookups": [...] }`) or an OData
 * payload (`{ "value": [...] }`), with the Lookup Resource's own names as keys.
 *
 * @throws Error with one line for each record that cannot be used, or one line when the text is no such file
 */
export function readLookupRecords(text: string): LookupRecords {
  const problems: string[] = []
  const records: LookupRecord[] = []
  for (const [index, raw] of rawRecords(text).entries()) {
    const record = readRecord(raw)
    if (typeof record === 'string') problems.push(`record ${index + 1}: ${record}`)
    else records.push(record)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return groupBy(records, ({ lookupName }) => lookupName)
}

function rawRecords(text: string): readonly unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const list = isObject(parsed) ? (parsed['lookups'] ?? parsed['value']) : undefined
  if (!Array.isArray(list)) throw new Error('neither {"lookups": [...]} nor an OData payload {"value": [...]}')
  return list
}

function readRecord(raw: unknown): LookupRecord | string {
  if (!isObject(raw)) return 'not an object'
  const lookupName = textOf(raw, 'LookupName')
  const lookupValue = textOf(raw, 'LookupValue')
  if (lookupName === undefined) return 'LookupName is missing, blank or no text'
  if (lookupValue === undefined) return `LookupValue of ${lookupName} is missing, blank or no text`
  const standardLookupValue = textOf(raw, 'StandardLookupValue')
  const legacyODataValue = textOf(raw, 'LegacyODataValue')
  return {
    lookupName,
    lookupValue,
    ...(standardLookupValue === undefined ? {} : { standardLookupValue }),
    ...(legacyODataValue === undefined ? {} : { legacyODataValue }),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function textOf(record: Record<string, unknown>, key: string): string | undefined {
  const value = record[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
