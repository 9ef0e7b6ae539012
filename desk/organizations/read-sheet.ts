import { CsvError, parse } from 'csv-parse/sync'
import { type FieldValue, ouidFields, readCell } from './ouid-fields'
import { isUniqueIdentifier } from './unique-identifier'

/** Describes what is wrong with a sheet, and on which line, from 1. */
export interface SheetFault {
  readonly line: number
  readonly words: string
}

/** An organization of a sheet: the Fields that the sheet has columns for. */
export interface SheetRow {
  readonly line: number
  readonly uoi: string
  readonly values: Readonly<Record<string, FieldValue>>
}

/** A sheet of organizations, or all that is wrong with it. */
export type ReadSheet =
  | { readonly kind: 'read'; readonly rows: readonly SheetRow[]; readonly unknownColumns: readonly string[] }
  | { readonly kind: 'refused'; readonly faults: readonly SheetFault[] }

/** The largest sheet that is read: some ten thousand organizations. */
export const LARGEST_SHEET = 2 * 1024 * 1024

const KEY = 'OrganizationUniqueId'
const NAME = 'OrganizationName'

/** Fields without which there is no organization: the column may be missing, but no cell may be empty. */
const NEEDED: readonly string[] = [KEY, NAME]

/** Fields that every organization has a value of: an empty cell says nothing. */
const SAID_ALWAYS: readonly string[] = ['OrganizationStatus', 'ModificationTimestamp']

/**
 * Reads organizations from CSV (RFC 4180) in UTF-8. Its columns have the names of Fields of the OUID Resource; others are left
 * out, and told. Nothing of a sheet is taken as long as something is wrong with it.
 */
export function readSheet(content: Uint8Array): ReadSheet {
  const refused = (line: number, words: string): ReadSheet => ({ kind: 'refused', faults: [{ line, words }] })
  if (content.byteLength > LARGEST_SHEET) return refused(1, 'the sheet is larger than 2 MB: load it in parts')
  const text = decoded(content)
  if (text === undefined) return refused(1, 'the sheet is not UTF-8: save it as "CSV UTF-8"')
  const lines = linesOf(text)
  if (lines.kind === 'refused') return lines
  const [header, ...rows] = lines.lines
  if (header === undefined) return refused(1, 'the sheet is empty')
  return readRows(header, rows)
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

type ReadLines =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | Extract<ReadSheet, { readonly kind: 'refused' }>

/** Splits the text into cells; each line that is not empty with the number on which it begins. Lines in cells end in LF. */
function linesOf(text: string): ReadLines {
  const lines: Line[] = []
  let line = 1
  const keep = (cells: string[]): null => {
    if (cells.length > 1 || cells[0] !== '') lines.push({ line, cells })
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return null
  }
  try {
    parse(text.replaceAll(/\r\n?/g, '\n'), { record_delimiter: '\n', relax_column_count: true, on_record: keep })
    return { kind: 'lines', lines }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { kind: 'refused', faults: [{ line, words: QUOTES[error.code] ?? 'this is not CSV' }] }
  }
}

const QUOTES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened here and not closed',
  INVALID_OPENING_QUOTE: 'a cell with a quote in it has to be quoted, and the quote doubled',
  CSV_INVALID_CLOSING_QUOTE: 'a comma or the end of the line has to follow the closing quote',
}

function readRows(header: Line, lines: readonly Line[]): ReadSheet {
  const columns = header.cells.map((name) => name.trim())
  const faults: SheetFault[] = [...faultsOfHeader(header, columns)]
  const rows: SheetRow[] = []
  const linesByUoi = new Map<string, number>()
  for (const line of faults.length === 0 ? lines : []) {
    const { faults: wrong, ...row } = readRow(columns, line)
    const first = row.uoi === '' ? undefined : linesByUoi.get(row.uoi)
    faults.push(...wrong)
    if (first !== undefined) faults.push({ line: line.line, words: `${row.uoi} is on line ${first} too` })
    linesByUoi.set(row.uoi, first ?? line.line)
    rows.push(row)
  }
  if (faults.length === 0 && rows.length === 0) faults.push({ line: header.line, words: 'there are no organizations' })
  if (faults.length > 0) return { kind: 'refused', faults }
  return { kind: 'read', rows, unknownColumns: columns.filter((name) => !ouidFields.includes(name)) }
}

function* faultsOfHeader({ line }: Line, columns: readonly string[]): Generator<SheetFault> {
  if (!columns.includes(KEY))
    yield { line, words: `there is no column ${KEY}: the first line names the columns, separated by commas` }
  for (const name of ouidFields)
    if (columns.filter((each) => each === name).length > 1) yield { line, words: `${name} is there more than once` }
}

function readRow(columns: readonly string[], { line, cells }: Line): SheetRow & { readonly faults: SheetFault[] } {
  if (cells.length !== columns.length) {
    const words = `the number of cells is ${cells.length}, and that of columns ${columns.length}`
    return { line, uoi: '', values: {}, faults: [{ line, words }] }
  }
  const values: Record<string, FieldValue> = {}
  const faults: SheetFault[] = []
  for (const [index, column] of columns.entries()) {
    const read = ouidFields.includes(column) ? readValue(column, cells[index] ?? '') : undefined
    if (read?.kind === 'value') values[column] = read.value
    if (read?.kind === 'refused') faults.push({ line, words: `${column} ${read.words}` })
  }
  return { line, uoi: String(values[KEY] ?? ''), values, faults }
}

type ReadValue =
  | { readonly kind: 'value'; readonly value: FieldValue }
  | { readonly kind: 'refused'; readonly words: string }

/** Returns the value of a cell; undefined where it says nothing. */
function readValue(column: string, cell: string): ReadValue | undefined {
  const read = readCell(column, cell)
  if (read.kind === 'refused') return { kind: 'refused', words: `has to be ${read.expected}` }
  if (read.value === null && NEEDED.includes(column)) return { kind: 'refused', words: 'is empty' }
  if (read.value === null && SAID_ALWAYS.includes(column)) return undefined
  if (column === KEY && /\s/.test(cell.trim())) return { kind: 'refused', words: 'has a space in it' }
  if (column === KEY && !isUniqueIdentifier(cell.trim()))
    return { kind: 'refused', words: 'has a character that names of folders cannot have, or that does not show' }
  if (column === NAME && !/[\p{L}\p{N}]/u.test(cell)) return { kind: 'refused', words: 'has no letter and no digit' }
  return read
}
