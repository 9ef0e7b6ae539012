import { messageOf } from '../../dictionary/wording'
import { parseJson } from '../../odata/json-text'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'

/**
 * Reads saved Lookup records: either `lookup-resource-lookup-metadata.json` (`{ "lookups": [...] }`) or an OData
 * payload (`{ "value": [...] }`), with the Lookup Resource's own names as keys. Null and blank values are kept, for
 * judging them is the task of the rules.
 *
 * @throws Error in one line when the text is no such file
 */
export function readLookupRecords(text: string): JsonObject[] {
  const content = parse(text)
  const list = isJsonObject(content) ? (content['lookups'] ?? content['value']) : undefined
  if (!Array.isArray(list)) throw new Error('neither {"lookups": [...]} nor an OData payload {"value": [...]}')
  return list.map((record: JsonValue, index) => {
    if (isJsonObject(record) && 'LookupName' in record) return record
    throw new Error(`record ${index + 1} is no JSON object with a LookupName: ${JSON.stringify(record).slice(0, 80)}`)
  })
}

function parse(text: string): JsonValue {
  try {
    return parseJson(text)
  } catch (error) {
    throw new Error(`not JSON: ${messageOf(error)}`)
  }
}
