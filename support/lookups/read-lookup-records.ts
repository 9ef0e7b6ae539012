import type { JsonObject } from '../odata/json-value'

/**
 * Reads saved Lookup records: either `lookup-resource-lookup-metadata.json` (`{ "lookups": [...] }`) or an OData
 * payload (`{ "value": [...] }`), with the Lookup Resource's own names as keys. Null and blank values are kept, for
 * judging them is the task of the rules.
 *
 * @throws Error in one line when the text is no such file
 */
export function readLookupRecords(text: string): JsonObject[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const list = isObject(parsed) ? (parsed['lookups'] ?? parsed['value']) : undefined
  if (!Array.isArray(list)) throw new Error('neither {"lookups": [...]} nor an OData payload {"value": [...]}')
  return list.map((record: unknown, index) => {
    if (isRecord(record)) return record
    throw new Error(`record ${index + 1} is no JSON object with a LookupName: ${JSON.stringify(record).slice(0, 80)}`)
  })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** JSON has no other values than those of JsonObject; a list of something else is no list of Lookup records. */
const isRecord = (value: unknown): value is JsonObject => isObject(value) && 'LookupName' in value
