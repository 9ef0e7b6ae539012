import type { WorkSheet } from 'xlsx'
import { type Cell, readTable } from './read-table'
import type { WorkbookProblems } from './workbook-problem'

/** The sheet with the version of a workbook. */
export const VERSION_INFO_SHEET = 'Version Info'

const headers = {
  type: { header: 'Version Type' },
  data: { header: 'Version Data', holds: 'anything' },
} as const

/** Reads the rows of Version Info as a map; empty when the workbook has no such sheet. */
export function readVersionInfo(sheet: WorkSheet | undefined, problems: WorkbookProblems): ReadonlyMap<string, Cell> {
  if (sheet === undefined) return new Map()
  const rows = readTable(VERSION_INFO_SHEET, sheet, headers, problems)
  return new Map(rows.filter(({ data }) => data.text !== '').map(({ type, data }) => [type.text, data]))
}

/** Rows by which a facts-only workbook names the official one that it was distilled from. */
export const OFFICIAL_NAME_ROW = 'Official Workbook'
export const OFFICIAL_DIGEST_ROW = 'Official Workbook SHA-256'
