import { missingSheet } from './missing-sheet'
import type { OpenWorkbook } from './open-workbook'
import { readTable, type TableHeaders } from './read-table'
import { readVersionInfo, VERSION_INFO_SHEET } from './version-info'
import type { WorkbookProblems } from './workbook-problem'
import type { FieldColumn, LookupColumn, WorkbookRows } from './workbook-rows'

/** The sheets of the flat layout (RCP-40, "Reference Spreadsheet Structure"). */
export const FIELDS_SHEET = 'Fields'
/** See {@link FIELDS_SHEET}. */
export const LOOKUPS_SHEET = 'Lookups'

/** Headers of the Fields sheet. */
export const fieldHeaders: TableHeaders<FieldColumn> = {
  resourceName: { header: 'ResourceName', holds: 'name' },
  standardName: { header: 'StandardName', holds: 'name' },
  displayName: { header: 'DisplayName' },
  simpleDataType: { header: 'SimpleDataType' },
  sourceResource: { header: 'SourceResource', holds: 'name' },
  suggestedMaxLength: { header: 'SugMaxLength', holds: 'number' },
  suggestedMaxPrecision: { header: 'SugMaxPrecision', holds: 'number' },
  synonyms: { header: 'Synonyms', holds: 'list' },
  lookupStatus: { header: 'LookupStatus' },
  lookupName: { header: 'LookupName', holds: 'name' },
  propertyTypes: { header: 'PropertyTypes', holds: 'list' },
  payloads: { header: 'Payloads', holds: 'list' },
  url: { header: 'WikiPageUrl', optional: true },
}

/** Headers of the Lookups sheet. */
export const lookupHeaders: TableHeaders<LookupColumn> = {
  lookupName: { header: 'LookupName', holds: 'name' },
  standardLookupValue: { header: 'StandardLookupValue' },
  legacyODataValue: { header: 'LegacyODataValue', holds: 'name' },
  synonyms: { header: 'Synonyms', holds: 'list' },
  url: { header: 'WikiPageUrl', optional: true },
}

/** Reads a workbook in the flat layout. */
export function readFlatLayout(workbook: OpenWorkbook, problems: WorkbookProblems): WorkbookRows {
  const sheets = workbook.sheets([FIELDS_SHEET, LOOKUPS_SHEET, VERSION_INFO_SHEET])
  const table = <Column extends string>(name: string, headers: TableHeaders<Column>) => {
    const sheet = sheets.get(name)
    if (sheet !== undefined) return readTable(name, sheet, headers, problems)
    problems.unread('', missingSheet(name, workbook.sheetNames))
    return []
  }
  return {
    layout: 'flat',
    fields: table(FIELDS_SHEET, fieldHeaders),
    lookups: table(LOOKUPS_SHEET, lookupHeaders),
    versionInfo: readVersionInfo(sheets.get(VERSION_INFO_SHEET), problems),
  }
}
