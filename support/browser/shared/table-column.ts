import type { ComponentChildren } from 'preact'

/** One column of a table of figures. The first one names its rows. */
export interface Column<Row> {
  readonly label: string
  /** Columns beside each other with the same group stand below one heading. */
  readonly group?: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers stand at the end of their cells. */
  readonly isNumber?: true
  /** What rows can be sorted by; null stands last. Absent for columns without an order. */
  readonly sortBy?: (row: Row) => string | number | null
}

/** How a cell of a column looks, in the head and in the body. */
export function cellClass(columns: readonly Column<never>[], index: number): string | undefined {
  const column = columns[index]
  const startsGroup = column?.group !== undefined && column.group !== columns[index - 1]?.group
  return [column?.isNumber && 'number', startsGroup && 'group-start'].filter(Boolean).join(' ') || undefined
}
