import type { Lookup, LookupValue } from '../../support/dictionary/lookup'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { LookupRow } from '../read/workbook-rows'
import { isODataIdentifier } from './odata-identifier'
import { splitTags } from './split-list'

/**
 * The Lookups of the workbook in the order of their first values.
 *
 * A value listed twice under the same LegacyODataValue is kept once, with a warning. Names that could not be used in
 * metadata, and values without either of their names, are faults.
 */
export function buildLookups(rows: readonly LookupRow[], problems: WorkbookProblems): readonly Lookup[] {
  const values = new Map<string, Map<string, LookupValue>>()
  for (const row of rows.filter((candidate) => isComplete(candidate, problems))) {
    const ofLookup = values.get(row.lookupName.text) ?? new Map<string, LookupValue>()
    values.set(row.lookupName.text, ofLookup)
    const value = buildLookupValue(row)
    if (ofLookup.has(value.legacyODataValue)) {
      problems.warn(
        row.legacyODataValue.address,
        `"${value.legacyODataValue}" is listed twice in "${row.lookupName.text}"; the first is kept, remove the other`,
      )
    } else ofLookup.set(value.legacyODataValue, value)
  }
  return Array.from(values, ([name, ofLookup]) => ({ name, values: [...ofLookup.values()] }))
}

function isComplete(row: LookupRow, problems: WorkbookProblems): boolean {
  const faults = problems.faults.length
  for (const [column, cell] of [
    ['LookupName', row.lookupName],
    ['LegacyODataValue', row.legacyODataValue],
  ] as const) {
    if (!isODataIdentifier(cell.text)) {
      problems.fault(cell.address, `${column} "${cell.text}" is no OData identifier; correct it`)
    }
  }
  if (row.standardLookupValue.text === '') {
    problems.fault(row.standardLookupValue.address, 'has no StandardLookupValue; write it')
  }
  return problems.faults.length === faults
}

const buildLookupValue = (row: LookupRow): LookupValue => ({
  standardLookupValue: row.standardLookupValue.text,
  legacyODataValue: row.legacyODataValue.text,
  synonyms: splitTags(row.synonyms.text),
  ...(row.url.text !== '' && { url: row.url.text }),
})
