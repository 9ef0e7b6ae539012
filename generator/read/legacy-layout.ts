import type { WorkSheet } from 'xlsx'
import { lookAlikeIn } from './look-alikes'
import { missingSheet } from './missing-sheet'
import type { OpenWorkbook } from './open-workbook'
import { type Cell, readTable, type TableHeaders } from './read-table'
import { readVersionInfo, VERSION_INFO_SHEET } from './version-info'
import type { WorkbookProblems } from './workbook-problem'
import type { FieldColumn, FieldRow, LookupColumn, LookupRow, WorkbookRows } from './workbook-rows'

const LOOKUPS_SHEET = 'Lookup Fields and Values'
const RELATIONSHIPS_SHEET = 'Standard Relationships'
const IDX_SHEET = 'IDX Payloads'

/** Headers of the sheet of a Resource; the Resource itself is the name of the sheet. */
const fieldHeaders: TableHeaders<Exclude<FieldColumn, 'resourceName'>> = {
  standardName: { header: 'StandardName', holds: 'name' },
  displayName: { header: 'DisplayName' },
  simpleDataType: { header: 'SimpleDataType' },
  sourceResource: { header: 'Collection', holds: 'name', optional: true },
  suggestedMaxLength: { header: 'SugMaxLength', holds: 'number' },
  suggestedMaxPrecision: { header: 'SugMaxPrecision', holds: 'number' },
  synonyms: { header: 'Synonym', holds: 'list' },
  lookupStatus: { header: 'LookupStatus' },
  lookupName: { header: 'Lookup', holds: 'name' },
  propertyTypes: { header: 'PropertyTypes', holds: 'list', optional: true },
  payloads: { header: 'Payloads', holds: 'list' },
  url: { header: 'Wiki Page URL', optional: true },
}

const lookupHeaders: TableHeaders<LookupColumn> = {
  lookupName: { header: 'LookupField', holds: 'name' },
  standardLookupValue: { header: 'LookupDisplayName' },
  legacyODataValue: { header: 'LookupValue', holds: 'name' },
  synonyms: { header: 'LookupDisplayNameSynonyms', holds: 'list' },
  url: { header: 'Wiki Page URL', optional: true },
}

const idxHeaders = { resourceName: { header: 'Resource' }, standardName: { header: 'Payload Field' } } as const

/** Is true for a workbook in the legacy layout (RCP-40, "Resource Sheets"): one sheet for each Resource. */
export const isLegacyLayout = ({ sheetNames }: OpenWorkbook): boolean => sheetNames.includes(LOOKUPS_SHEET)

/**
 * Reads a workbook in the legacy layout into the rows of the flat one. A sheet whose name has no blank is the sheet of
 * a Resource; `Deprecated Fields` and the like are left out.
 */
export function readLegacyLayout(workbook: OpenWorkbook, problems: WorkbookProblems): WorkbookRows {
  const resourceNames = workbook.sheetNames.filter((name) => !name.includes(' '))
  for (const name of resourceNames) {
    const lookAlike = lookAlikeIn(name, true)
    if (lookAlike !== undefined) problems.fault(name, `${lookAlike}; rename the sheet`)
  }
  if (!workbook.sheetNames.includes(RELATIONSHIPS_SHEET)) {
    problems.fault('', missingSheet(RELATIONSHIPS_SHEET, workbook.sheetNames))
  }
  const sheets = workbook.sheets([...resourceNames, LOOKUPS_SHEET, RELATIONSHIPS_SHEET, IDX_SHEET, VERSION_INFO_SHEET])
  const table = <Column extends string>(name: string, headers: TableHeaders<Column>) => {
    const sheet = sheets.get(name)
    return sheet === undefined ? [] : readTable(name, sheet, headers, problems).map(withoutNotApplicable)
  }
  const idxFields = new Set(
    table(IDX_SHEET, idxHeaders).map((row) =>
      fieldId(row.resourceName.text.replace(/ Resource$/, ''), row.standardName),
    ),
  )
  const fields = resourceNames
    .flatMap((name) => table(name, fieldHeaders).map((row) => toFieldRow(name, row)))
    .map((row) => (idxFields.has(fieldId(row.resourceName.text, row.standardName)) ? withIdx(row) : row))
  return {
    layout: 'legacy',
    fields: [...fields, ...legacyExpansions(RELATIONSHIPS_SHEET, sheets.get(RELATIONSHIPS_SHEET), fields, problems)],
    lookups: table(LOOKUPS_SHEET, lookupHeaders) satisfies readonly LookupRow[],
    versionInfo: readVersionInfo(sheets.get(VERSION_INFO_SHEET), problems),
  }
}

const fieldId = (resourceName: string, { text }: Cell): string => `${resourceName}.${text}`

const toFieldRow = (sheetName: string, row: Omit<FieldRow, 'resourceName'>): FieldRow => ({
  ...row,
  resourceName: { text: sheetName, address: row.standardName.address },
  sourceResource: withoutEnding(row.sourceResource, ' Collection'),
  lookupName: withoutEnding(row.lookupName, ' Lookups'),
})

const withIdx = (row: FieldRow): FieldRow => {
  const { text, address } = row.payloads
  return { ...row, payloads: { text: text === '' ? 'IDX' : `${text},IDX`, address } }
}

const withoutEnding = ({ text, address }: Cell, ending: string): Cell => ({
  text: text.endsWith(ending) ? text.slice(0, -ending.length) : text,
  address,
})

/** The legacy layout writes `<n/a>` where the flat one leaves a cell empty. */
const withoutNotApplicable = <Row extends Readonly<Record<string, Cell>>>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, cell.text === '<n/a>' ? { ...cell, text: '' } : cell]),
  ) as Row

const expansionHeaders = {
  resourceName: { header: 'Target Resource', holds: 'name' },
  standardName: { header: 'Target StandardName', holds: 'name' },
  cardinality: { header: 'Cardinality' },
  sourceResource: { header: 'Source Resource', holds: 'name' },
} as const

const typeByCardinality: ReadonlyMap<string, string> = new Map([
  ['one-to-one', 'Resource'],
  ['one-to-many', 'Collection'],
])

/**
 * Reads the expansions that the legacy layout keeps on a sheet of their own, as rows of Fields. An expansion that the
 * sheet of its Resource has already is left out, because that row says more about it.
 */
function legacyExpansions(
  sheetName: string,
  sheet: WorkSheet | undefined,
  fields: readonly FieldRow[],
  problems: WorkbookProblems,
): readonly FieldRow[] {
  if (sheet === undefined) return []
  const known = new Set(fields.map(({ resourceName, standardName }) => `${resourceName.text}.${standardName.text}`))
  return readTable(sheetName, sheet, expansionHeaders, problems).flatMap((row) => {
    if (known.has(`${row.resourceName.text}.${row.standardName.text}`)) return []
    const type = typeByCardinality.get(row.cardinality.text)
    if (type !== undefined) return [expansionRow(row, type)]
    problems.fault(
      row.cardinality.address,
      `unknown Cardinality "${row.cardinality.text}"; write "one-to-one" or "one-to-many"`,
    )
    return []
  })
}

function expansionRow(
  { resourceName, standardName, cardinality, sourceResource }: Record<keyof typeof expansionHeaders, Cell>,
  type: string,
): FieldRow {
  const empty: Cell = { text: '', address: standardName.address }
  return {
    resourceName,
    standardName,
    displayName: empty,
    simpleDataType: { text: type, address: cardinality.address },
    sourceResource,
    suggestedMaxLength: empty,
    suggestedMaxPrecision: empty,
    synonyms: empty,
    lookupStatus: empty,
    lookupName: empty,
    propertyTypes: empty,
    payloads: empty,
    url: empty,
  }
}
