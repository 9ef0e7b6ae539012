import { type CellObject, type Range, utils, type WorkSheet } from 'xlsx'
import { groupBy } from '../../support/dictionary/group-by'
import type { WorkbookProblems } from './workbook-problem'

/**
 * The cells of a sheet that are merged down a column. A file stores the value of a merge in its first cell only (Office
 * Open XML, ECMA-376 part 1, 18.3.1.55); the person who reads the sheet sees it beside each of its rows.
 *
 * A merge over several columns is a fault, and so is one that begins in the header.
 */
export class MergedCells {
  /** The merges of each column, by their first row. They do not overlap. */
  readonly #byColumn: ReadonlyMap<number, readonly Range[]>

  /** @param positions the columns that are read */
  constructor(
    sheetName: string,
    private readonly sheet: WorkSheet,
    positions: ReadonlySet<number>,
    problems: WorkbookProblems,
  ) {
    const merges = (sheet['!merges'] ?? []).filter((merge) => {
      if (![...positions].some((position) => merge.s.c <= position && position <= merge.e.c)) return false
      const fault = faultOf(merge)
      if (fault !== undefined) problems.fault(`${sheetName}!${utils.encode_range(merge)}`, fault)
      return fault === undefined
    })
    this.#byColumn = groupBy(
      merges.sort((one, other) => one.s.r - other.s.r),
      ({ s }) => s.c,
    )
  }

  /** Returns the first cell of the merge that hides a place; undefined when none does. */
  cellAbove(row: number, column: number): CellObject | undefined {
    const merges = this.#byColumn.get(column) ?? []
    let [low, high] = [0, merges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merges[middle]?.s.r ?? 0) < row) low = middle + 1
      else high = middle
    }
    const merge = merges[low - 1]
    return merge !== undefined && row <= merge.e.r ? this.sheet['!data']?.[merge.s.r]?.[column] : undefined
  }
}

function faultOf({ s, e }: Range): string | undefined {
  if (s.c !== e.c) return 'is merged over several columns; unmerge it and write the value of each cell'
  return s.r === 0 ? 'is merged with the header; unmerge it' : undefined
}
