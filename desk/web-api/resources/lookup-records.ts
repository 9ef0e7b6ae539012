import type { DataDictionary } from 'dd-acceptance/support/dictionary/data-dictionary'
import { DictionaryIndex } from 'dd-acceptance/support/dictionary/dictionary-index'
import { sql } from 'kysely'
import type { Reader } from '../../store/store'
import type { Asker, ResourceDefinition, SingleField } from './definition'
import { type InMemoryRecord, METADATA_CHANGED } from './described'
import { endorsementLookups } from './endorsement'
import { industryLookups } from './industry-average'
import { mediaLookups } from './media'

/** Most values of a Lookup that are read from organizations. */
const MOST_VALUES = 5000

/**
 * Makes the records of the Lookup Resource: the values that the desk has itself, the standard ones of the Lookups of organizations,
 * and those that organizations have which the asker may see.
 */
export async function lookupRecords(
  reader: Reader,
  asker: Asker,
  organizations: ResourceDefinition,
  dictionary: DataDictionary,
): Promise<readonly InMemoryRecord[]> {
  const index = new DictionaryIndex(dictionary)
  const records = new Map<string, InMemoryRecord>()
  const add = (lookupName: string, value: string, changed: string) => {
    const key = `${lookupName}:${value}`
    if (!records.has(key)) records.set(key, recordOf(index, lookupName, value, changed))
  }
  for (const [name, values] of Object.entries({ ...endorsementLookups, ...mediaLookups, ...industryLookups }))
    for (const value of values) add(name, value, METADATA_CHANGED)
  const fields = organizations.fields.flatMap((field) =>
    field.kind === 'single' && field.lookupName !== undefined ? [{ field, lookupName: field.lookupName }] : [],
  )
  for (const { lookupName } of fields)
    for (const { standardLookupValue } of index.lookup(lookupName)?.values ?? [])
      add(lookupName, standardLookupValue, METADATA_CHANGED)
  for (const { field, lookupName } of fields)
    for (const { value, changed } of await usedValues(reader, asker, organizations, field))
      add(lookupName, value, changed)
  return [...records.values()]
}

function recordOf(index: DictionaryIndex, LookupName: string, LookupValue: string, changed: string): InMemoryRecord {
  const standard = index.standardValue(LookupName, { kind: 'lookupValue', name: LookupValue })
  return {
    LookupKey: `${LookupName}:${LookupValue}`,
    LookupName,
    LookupValue,
    StandardLookupValue: standard?.standardLookupValue ?? null,
    LegacyODataValue: standard?.legacyODataValue ?? null,
    ModificationTimestamp: changed,
  }
}

/** Reads the values that organizations have, each with the newest change of one that has it. */
async function usedValues(reader: Reader, asker: Asker, { tables, isVisible }: ResourceDefinition, field: SingleField) {
  // A value that has parameters in it is another one to PostgreSQL where it is written twice.
  const { rows } = await sql<{ value: string; changed: string }>`
    select value, max(changed) as changed from (
      select ${field.column(asker)} as value, organization.modified_at as changed from ${tables(asker)}
      where ${isVisible(asker)}
    ) as used where value is not null group by value limit ${sql.lit(MOST_VALUES)}`.execute(reader)
  return rows
}
