import { type CellObject, utils, type WorkSheet, write } from 'xlsx'
import type { WorkbookSource } from '../../support/dictionary/data-dictionary'
import { VERSION_ROW } from '../model/version'
import { FIELDS_SHEET, fieldHeaders, LOOKUPS_SHEET, lookupHeaders } from '../read/flat-layout'
import type { ColumnContent } from '../read/read-cell'
import type { TableHeaders, TableRow } from '../read/read-table'
import { OFFICIAL_DIGEST_ROW, OFFICIAL_NAME_ROW, VERSION_INFO_SHEET } from '../read/version-info'
import type { WorkbookRows } from '../read/workbook-rows'

/**
 * Returns the bytes of a facts-only workbook in the flat layout: only the columns that the generator reads, and so none
 * of the original's prose. The same rows give the same bytes on any machine: SheetJS writes no time, and its own
 * compression is used, whatever zlib the machine has. Texts are shared strings: those of a formula's type, which
 * SheetJS writes otherwise, it unescapes twice when reading.
 */
export function factsWorkbook(
  { fields, lookups }: WorkbookRows,
  version: string,
  { fileName, sha256 }: WorkbookSource,
): Buffer {
  const workbook = utils.book_new()
  const versionInfo = [
    ['Version Type', 'Version Data'],
    [VERSION_ROW, version],
    [OFFICIAL_NAME_ROW, fileName],
    [OFFICIAL_DIGEST_ROW, sha256],
  ]
  utils.book_append_sheet(workbook, tableSheet(fieldHeaders, fields), FIELDS_SHEET)
  utils.book_append_sheet(workbook, tableSheet(lookupHeaders, lookups), LOOKUPS_SHEET)
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(versionInfo), VERSION_INFO_SHEET)
  return write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true })
}

function tableSheet<Column extends string>(
  headers: TableHeaders<Column>,
  rows: readonly TableRow<Column>[],
): WorkSheet {
  const columns = Object.keys(headers) as Column[]
  const titles = columns.map((column) => headers[column].header)
  return utils.aoa_to_sheet([
    titles,
    ...rows.map((row) => columns.map((column) => toCell(row[column].text, headers[column].holds))),
  ])
}

/** Returns a cell. Sizes stay numbers, so that a spreadsheet program does not warn of numbers stored as text. */
const toCell = (text: string, content: ColumnContent | undefined): CellObject | null => {
  if (text === '') return null
  return content === 'number' && /^[1-9]\d{0,8}$/.test(text) ? { t: 'n', v: Number(text) } : { t: 's', v: text }
}
