import { type CellObject, utils, type WorkSheet } from 'xlsx'
import { closestName, didYouMean } from '../../support/dictionary/closest-name'
import { MergedCells } from './merged-cells'
import { type ColumnContent, isEmptyCell, readCell } from './read-cell'
import { UNREAD_COLUMNS } from './unread-columns'
import { WorkbookProblems } from './workbook-problem'

/** The text of a cell without outer blanks, and where it stands, e.g. `Fields!F12`. An empty cell has the text ''. */
export interface Cell {
  readonly text: string
  readonly address: string
}

/** A row under a header, by the names that the generator gives the columns. */
export type TableRow<Column extends string> = Readonly<Record<Column, Cell>>

/** The header of each column and its content, a text if not said. A sheet may lack an optional one, which reads as empty. */
export type TableHeaders<Column extends string> = Readonly<
  Record<Column, { readonly header: string; readonly holds?: ColumnContent; readonly optional?: boolean }>
>

/** The last row and column of a sheet (Office Open XML, ECMA-376 part 1, 18.3.1.73 and 18.3.1.4). */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/**
 * Reads the rows of a sheet under the header in its first row. Columns are found by name, so their order and any other
 * column do not matter; rows whose named columns are all empty are left out. The value of cells that are merged down a
 * column is that of each of them.
 *
 * A missing or double header is a fault, so are cells that are merged over several columns or into the header, a row
 * that no sheet can have, and what {@link readCell} refuses.
 */
export function readTable<Column extends string>(
  sheetName: string,
  sheet: WorkSheet,
  headers: TableHeaders<Column>,
  problems: WorkbookProblems,
): readonly TableRow<Column>[] {
  const grid: readonly (DenseRow | undefined)[] = sheet['!data'] ?? []
  const columns = findColumns(sheetName, grid[0] ?? [], headers, problems)
  if (columns === undefined) return []
  const positions = new Set(columns.flatMap(({ position }) => position ?? []))
  const merges = new MergedCells(sheetName, sheet, positions, problems)
  return indexesOf(grid).flatMap((index) => {
    const cells = grid[index]
    if (index === 0 || cells === undefined) return []
    if (index >= LAST_ROW) {
      problems.fault(`${sheetName}!${index + 1}`, `is beyond row ${LAST_ROW}, the last of a sheet; remove it`)
      return []
    }
    if ([...positions].every((position) => isEmptyCell(cells[position]))) return []
    const row = Object.fromEntries(
      columns.map(({ column, position, content }) => {
        if (position === undefined) return [column, { text: '', address: sheetName }]
        const address = cellAddress(sheetName, position, index)
        const merged = merges.cellAbove(index, position)
        if (merged !== undefined && !isEmptyCell(cells[position])) {
          problems.fault(address, 'holds a value that a merge hides; unmerge it and write the value of each cell')
        }
        return [column, { text: readCell(merged ?? cells[position], address, content, problems), address }]
      }),
    ) as TableRow<Column>
    return columns.every(({ column }) => row[column].text === '') ? [] : [row]
  })
}

type DenseRow = readonly (CellObject | undefined)[]

/** Returns the indexes that an array has, in ascending order, without walking through those that it lacks. */
const indexesOf = (sparse: readonly unknown[]): readonly number[] => Object.keys(sparse).map(Number)

/** A column that is read: its name, its position in the sheet if the sheet has it, and its content. */
interface FoundColumn<Column extends string> {
  readonly column: Column
  readonly position: number | undefined
  readonly content: ColumnContent
}

const cellAddress = (sheetName: string, column: number, row: number): string =>
  `${sheetName}!${utils.encode_cell({ c: column, r: row })}`

function findColumns<Column extends string>(
  sheetName: string,
  headerRow: DenseRow,
  headers: TableHeaders<Column>,
  problems: WorkbookProblems,
): readonly FoundColumn<Column>[] | undefined {
  const titles = readTitles(sheetName, headerRow, Object.values<{ header: string }>(headers), problems)
  const spare = spareTitles(titles, headers)
  let complete = true
  const columns = (Object.entries(headers) as [Column, TableHeaders<Column>[Column]][]).map(
    ([column, { header, optional, holds: content = 'text' }]) => {
      const [position, second] = titles.get(header) ?? []
      if (position === undefined && !optional) {
        complete = false
        problems.unread(...missingColumn(sheetName, header, spare))
      }
      if (second !== undefined) {
        problems.fault(cellAddress(sheetName, second, 0), `second column "${header}"; keep one of them`)
      }
      return { column, position, content }
    },
  )
  for (const [title, position] of spare)
    problems.warn(
      cellAddress(sheetName, position, 0),
      `nothing reads the column "${title}"; remove it, or correct its name${didYouMean(title, absentFrom(titles, headers))}`,
    )
  return complete ? columns : undefined
}

type Titles = ReadonlyMap<string, readonly number[]>

/** Returns the positions of the titles that neither are looked for nor are of the workbooks of RESO. */
const spareTitles = (titles: Titles, headers: TableHeaders<string>): Map<string, number> => {
  const wanted = new Set(Object.values(headers).map(({ header }) => header))
  return new Map(
    [...titles].flatMap(([title, [position]]) =>
      position === undefined || title === '' || wanted.has(title) || UNREAD_COLUMNS.has(title)
        ? []
        : [[title, position]],
    ),
  )
}

const absentFrom = (titles: Titles, headers: TableHeaders<string>): readonly string[] =>
  Object.values(headers)
    .map(({ header }) => header)
    .filter((header) => !titles.has(header))

/** Says that a column is missing, at the title that is probably meant for it; that title is spare no more. */
function missingColumn(
  sheetName: string,
  header: string,
  spare: Map<string, number>,
): [address: string, message: string] {
  const nearest = closestName(header, spare.keys())
  const position = nearest === undefined ? undefined : spare.get(nearest)
  if (nearest === undefined || position === undefined)
    return [sheetName, `has no column "${header}"; restore it in the first row`]
  spare.delete(nearest)
  return [
    cellAddress(sheetName, position, 0),
    `"${nearest}" stands where the column "${header}" is missed; give it that name`,
  ]
}

/** Reads the positions of each title. A problem is told of the titles only that are looked for. */
function readTitles(
  sheetName: string,
  headerRow: DenseRow,
  wanted: readonly { readonly header: string }[],
  problems: WorkbookProblems,
): ReadonlyMap<string, readonly number[]> {
  const titles = new Map<string, number[]>()
  for (const position of indexesOf(headerRow).filter((index) => index < LAST_COLUMN)) {
    const ofCell = new WorkbookProblems()
    const title = readCell(headerRow[position], cellAddress(sheetName, position, 0), 'anything', ofCell)
    if (wanted.some(({ header }) => header === title)) problems.add(ofCell)
    titles.set(title, [...(titles.get(title) ?? []), position])
  }
  return titles
}
