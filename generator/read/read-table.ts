import { type CellObject, utils, type WorkSheet } from 'xlsx'
import type { WorkbookProblems } from './workbook-problem'

/** The text of a cell without outer blanks, and where it stands, e.g. `Fields!F12`. An empty cell has the text ''. */
export interface Cell {
  readonly text: string
  readonly address: string
}

/** A row under a header, by the names that the generator gives the columns. */
export type TableRow<Column extends string> = Readonly<Record<Column, Cell>>

/** The header of each column. A sheet may lack an optional one, whose cells are then empty. */
export type TableHeaders<Column extends string> = Readonly<
  Record<Column, { readonly header: string; readonly optional?: boolean }>
>

/**
 * Reads the rows of a sheet under the header in its first row. Columns are found by name, so their order and any other
 * column do not matter; rows whose named columns are all empty are left out.
 *
 * A missing or double header is a fault, so is a formula that yields an error; outer blanks are a warning.
 */
export function readTable<Column extends string>(
  sheetName: string,
  sheet: WorkSheet,
  headers: TableHeaders<Column>,
  problems: WorkbookProblems,
): readonly TableRow<Column>[] {
  const [headerRow, ...rows] = denseRows(sheet)
  const positions = findColumns(sheetName, headerRow ?? [], headers, problems)
  if (positions === undefined) return []
  return rows.flatMap((cells, index) => {
    const row = Object.fromEntries(
      positions.map(([column, position]) => {
        const address = position === undefined ? sheetName : cellAddress(sheetName, position, index + 1)
        const cell = position === undefined ? undefined : cells?.[position]
        return [column, { text: readText(cell, address, problems), address }]
      }),
    ) as TableRow<Column>
    return positions.every(([column]) => row[column].text === '') ? [] : [row]
  })
}

type DenseRow = readonly (CellObject | undefined)[]

const denseRows = (sheet: WorkSheet): readonly (DenseRow | undefined)[] => Array.from(sheet['!data'] ?? [])

const cellAddress = (sheetName: string, column: number, row: number): string =>
  `${sheetName}!${utils.encode_cell({ c: column, r: row })}`

function findColumns<Column extends string>(
  sheetName: string,
  headerRow: DenseRow,
  headers: TableHeaders<Column>,
  problems: WorkbookProblems,
): readonly (readonly [Column, number | undefined])[] | undefined {
  const titles = Array.from(headerRow, (cell) => plainText(cell).trim())
  const wanted = Object.entries(headers) as [Column, TableHeaders<Column>[Column]][]
  let complete = true
  const positions = wanted.map(([column, { header, optional }]) => {
    const position = titles.indexOf(header)
    if (position === -1 && !optional) {
      complete = false
      problems.fault(sheetName, `has no column "${header}"; restore it in the first row`)
    }
    const second = titles.indexOf(header, position + 1)
    if (position !== -1 && second !== -1) {
      problems.fault(cellAddress(sheetName, second, 0), `second column "${header}"; keep one of them`)
    }
    return [column, position === -1 ? undefined : position] as const
  })
  return complete ? positions : undefined
}

/** Characters that neither Gherkin nor XML can hold. Line breaks and tabs are allowed. */
const CONTROL_CHARACTER = /[^\P{Cc}\n\r\t]/u

function readText(cell: CellObject | undefined, address: string, problems: WorkbookProblems): string {
  if (cell?.t === 'e') {
    problems.fault(address, 'holds a formula error; write the value')
    return ''
  }
  const text = plainText(cell)
  const trimmed = text.trim()
  if (CONTROL_CHARACTER.test(text))
    problems.fault(address, `${JSON.stringify(text)} holds a control character; remove it`)
  if (trimmed !== '' && trimmed !== text) {
    problems.warn(address, `blanks around ${JSON.stringify(text)} were dropped; remove them`)
  }
  return trimmed
}

const plainText = (cell: CellObject | undefined): string =>
  cell?.v === undefined || cell.v === null || cell.t === 'z' ? '' : String(cell.v)
