import type { Lookup, LookupValue } from '../../support/dictionary/data-dictionary'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { LookupRow } from '../read/workbook-rows'
import { isODataIdentifier, readUrl, splitTags } from './cell-text'

/**
 * Builds the Lookups of the workbook in the order of their first values.
 *
 * Left out, with a warning: a value that is listed twice, and a Lookup that no Field could refer to, because its name is
 * not an OData identifier (RESO's legacy 1.7 has `Room[type]Level`). Two values with the same LegacyODataValue are both
 * kept, with a warning (that workbook has `Norwegian` twice). A value without a name that can be used is a fault.
 */
export function buildLookups(rows: readonly LookupRow[], problems: WorkbookProblems): readonly Lookup[] {
  const unusable = new Set<string>()
  const lookups = new Map<string, Map<string, LookupValue[]>>()
  for (const row of rows) {
    const { text: name, address } = row.lookupName
    if (name === '') {
      problems.fault(address, 'has no LookupName; write it')
      continue
    }
    if (!isODataIdentifier(name)) {
      if (!unusable.has(name))
        problems.warn(address, `LookupName "${name}" is left out: it is not an OData identifier; correct it`)
      unusable.add(name)
      continue
    }
    const values = lookups.get(name) ?? new Map<string, LookupValue[]>()
    lookups.set(name, values)
    addValue(row, values, problems)
  }
  return Array.from(lookups, ([name, values]) => ({ name, values: [...values.values()].flat() }))
}

function addValue(row: LookupRow, values: Map<string, LookupValue[]>, problems: WorkbookProblems): void {
  const { lookupName, standardLookupValue, legacyODataValue: member, synonyms, url } = row
  if (!isODataIdentifier(member.text)) {
    problems.fault(member.address, `LegacyODataValue "${member.text}" is not an OData identifier; correct it`)
  }
  if (standardLookupValue.text === '')
    problems.fault(standardLookupValue.address, 'has no StandardLookupValue; write it')
  const { text: standard } = standardLookupValue
  const twins = values.get(member.text) ?? []
  if (twins.some((twin) => twin.standardLookupValue === standard)) {
    problems.warn(
      member.address,
      `"${member.text}" is listed twice in "${lookupName.text}"; the first is kept, remove the other`,
    )
    return
  }
  for (const twin of twins) {
    problems.warn(
      member.address,
      `"${member.text}" stands for "${standard}" and for "${twin.standardLookupValue}" in "${lookupName.text}"; both are kept, give each value a LegacyODataValue of its own`,
    )
  }
  values.set(member.text, [
    ...twins,
    {
      standardLookupValue: standard,
      legacyODataValue: member.text,
      synonyms: splitTags(synonyms.text),
      ...readUrl(url, problems),
    },
  ])
}
