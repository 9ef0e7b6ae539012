import type { WorkSheet } from 'xlsx'
import { type Cell, readTable } from './read-table'
import type { WorkbookProblems } from './workbook-problem'
import type { FieldRow } from './workbook-rows'

const headers = {
  resourceName: { header: 'Target Resource' },
  standardName: { header: 'Target StandardName' },
  cardinality: { header: 'Cardinality' },
  sourceResource: { header: 'Source Resource' },
} as const

const typeByCardinality: ReadonlyMap<string, string> = new Map([
  ['one-to-one', 'Resource'],
  ['one-to-many', 'Collection'],
])

/**
 * The expansions that the legacy layout keeps on a sheet of their own, as rows of Fields. One that the sheet of its
 * Resource has already is left out: that row says more about it.
 */
export function legacyExpansions(
  sheetName: string,
  sheet: WorkSheet | undefined,
  fields: readonly FieldRow[],
  problems: WorkbookProblems,
): readonly FieldRow[] {
  if (sheet === undefined) return []
  const known = new Set(fields.map(({ resourceName, standardName }) => `${resourceName.text}.${standardName.text}`))
  return readTable(sheetName, sheet, headers, problems).flatMap((row) => {
    if (known.has(`${row.resourceName.text}.${row.standardName.text}`)) return []
    const type = typeByCardinality.get(row.cardinality.text)
    if (type !== undefined) return [toFieldRow(row, type)]
    problems.fault(
      row.cardinality.address,
      `unknown Cardinality "${row.cardinality.text}"; write "one-to-one" or "one-to-many"`,
    )
    return []
  })
}

function toFieldRow(
  { resourceName, standardName, cardinality, sourceResource }: Record<keyof typeof headers, Cell>,
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
