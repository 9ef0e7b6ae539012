import { readFileSync } from 'node:fs'
import type { DataDictionary, Field, Resource } from './data-dictionary'
import { dataTypeNames, type Lookup, type LookupValue, lookupStatuses } from './data-dictionary'
import { anyOf, arrayOf, numberValue, optional, record, type Shape, textValue } from './json-shape'
import { messageOf } from './wording'

const field: Shape<Field> = record<Field>({
  resourceName: textValue,
  standardName: textValue,
  displayName: textValue,
  dataType: anyOf(dataTypeNames),
  maxLength: optional(numberValue),
  precision: optional(numberValue),
  scale: optional(numberValue),
  synonyms: arrayOf(textValue),
  lookupStatus: optional(anyOf(lookupStatuses)),
  lookupName: optional(textValue),
  sourceResource: optional(textValue),
  propertyTypes: arrayOf(textValue),
  payloads: arrayOf(textValue),
  url: optional(textValue),
})

const lookupValue: Shape<LookupValue> = record<LookupValue>({
  standardLookupValue: textValue,
  legacyODataValue: textValue,
  synonyms: arrayOf(textValue),
  url: optional(textValue),
})

const dataDictionary: Shape<DataDictionary> = record<DataDictionary>({
  version: textValue,
  source: record<DataDictionary['source']>({ fileName: textValue, sha256: textValue }),
  resources: arrayOf(record<Resource>({ name: textValue, fields: arrayOf(field) })),
  lookups: arrayOf(record<Lookup>({ name: textValue, values: arrayOf(lookupValue) })),
})

/**
 * Reads a dictionary as the generator wrote it (`features/data-dictionary/v<version>/reference/data-dictionary.json`).
 *
 * @throws Error in one line, naming the file and the first member that is wrong.
 */
export function readDataDictionary(path: string): DataDictionary {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    dataDictionary(content, '')
    return content
  } catch (cause) {
    const reason = messageOf(cause)
    throw new Error(`${path} is not a Data Dictionary that can be used: ${reason}; run: npm run generate`, { cause })
  }
}
