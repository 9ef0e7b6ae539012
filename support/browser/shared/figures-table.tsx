import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { TableFrame } from './table-frame'

/** One column of a table of figures. The first one names its rows. */
export interface Column<Row> {
  readonly label: string
  /** Neighbouring columns with the same group stand below one heading. */
  readonly group?: string
  readonly cell: (row: Row) => ComponentChildren
  /** Aligns the cells of numbers at their end. */
  readonly isNumber?: true
  /** Returns what rows are sorted by; null stands last. Absent for columns without an order. */
  readonly sortBy?: (row: Row) => SortKey
}

type SortKey = string | number | null

interface FiguresTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Stands before the others, however they are sorted: the total of all rows. */
  readonly pinned?: Row | undefined
}

/** A table of figures that readers can sort by its columns. Its headings tell screen readers what each figure is. */
export function FiguresTable<Row>({ caption, columns, rows, keyOf, pinned }: FiguresTableProps<Row>) {
  const { sorted, order, sortBy } = useSorted(rows, columns)
  return (
    <TableFrame label={caption}>
      <table class="figures-table">
        <caption>
          <span>{caption}</span>
        </caption>
        <TableHead columns={columns} order={order} sortBy={sortBy} />
        <tbody>
          {pinned !== undefined && <TableRow key="pinned" row={pinned} columns={columns} isPinned />}
          {sorted.map((row) => (
            <TableRow key={keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** The column that rows are sorted by, and the direction. */
interface Order {
  readonly column: number
  readonly direction: 'ascending' | 'descending'
}

/** Returns the rows in their own order until a column is chosen; choosing it again reverses the order. */
function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  const [order, setOrder] = useState<Order | null>(null)
  const key = order === null ? undefined : columns[order.column]?.sortBy
  const sorted = useMemo(
    () => (key === undefined ? rows : [...rows].sort((one, other) => compare(key(one), key(other), order?.direction))),
    [rows, key, order?.direction],
  )
  const sortBy = (column: number) => setOrder(nextOrder(order, column, columns[column]?.isNumber === true))
  return { sorted, order, sortBy }
}

/** Numbers begin with the greatest, which people look for first. */
function nextOrder(order: Order | null, column: number, isNumber: boolean): Order {
  const first = isNumber ? 'descending' : 'ascending'
  if (order?.column !== column || order.direction !== first) return { column, direction: first }
  return { column, direction: first === 'ascending' ? 'descending' : 'ascending' }
}

function compare(one: SortKey, other: SortKey, direction: Order['direction'] | undefined): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const ascending =
    typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'en')
  return direction === 'descending' ? -ascending : ascending
}

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly order: Order | null
  readonly sortBy: (column: number) => void
}

/** One row of headings, or two where columns have groups. */
function TableHead<Row>(head: TableHeadProps<Row>) {
  const { columns } = head
  const indexes = columns.map((_, index) => index)
  const grouped = indexes.filter((index) => columns[index]?.group !== undefined)
  if (grouped.length === 0) return <thead>{headingRow(head, indexes)}</thead>
  const firsts = indexes.filter(
    (index) => !grouped.includes(index) || columns[index]?.group !== columns[index - 1]?.group,
  )
  return (
    <thead>
      <tr>
        {firsts.map((index) =>
          grouped.includes(index) ? (
            <th key={index} scope="colgroup" class="group-start" colSpan={groupWidth(columns, index)}>
              {columns[index]?.group}
            </th>
          ) : (
            <Heading key={index} {...head} index={index} rowSpan={2} />
          ),
        )}
      </tr>
      {headingRow(head, grouped)}
    </thead>
  )
}

const headingRow = <Row,>(head: TableHeadProps<Row>, indexes: readonly number[]) => (
  <tr>
    {indexes.map((index) => (
      <Heading key={index} {...head} index={index} />
    ))}
  </tr>
)

function groupWidth<Row>(columns: readonly Column<Row>[], start: number): number {
  const end = columns.findIndex((column, index) => index > start && column.group !== columns[start]?.group)
  return (end === -1 ? columns.length : end) - start
}

interface HeadingProps<Row> extends TableHeadProps<Row> {
  readonly index: number
  readonly rowSpan?: number
}

function Heading<Row>({ columns, order, sortBy, index, rowSpan }: HeadingProps<Row>) {
  const column = columns[index]
  const direction = order?.column === index ? order.direction : undefined
  return (
    <th scope="col" class={cellClass(columns, index)} aria-sort={direction} rowSpan={rowSpan}>
      {column?.sortBy === undefined ? (
        column?.label
      ) : (
        <button type="button" class="sort-button" onClick={() => sortBy(index)}>
          {column.label}
          <span class="sort-mark" aria-hidden="true">
            {direction === undefined ? '' : direction === 'ascending' ? '▲' : '▼'}
          </span>
        </button>
      )}
    </th>
  )
}

interface TableRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly isPinned?: true
}

const TableRow = <Row,>({ row, columns, isPinned }: TableRowProps<Row>) => (
  <tr class={isPinned && 'pinned'}>
    {columns.map((column, index) =>
      index === 0 ? (
        <th key={column.label} scope="row">
          {column.cell(row)}
        </th>
      ) : (
        <td key={`${column.group} ${column.label}`} class={cellClass(columns, index)} data-label={cellLabel(column)}>
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
)

/** Returns the classes of a cell, which are the same in the head and in the body. */
function cellClass(columns: readonly Column<never>[], index: number): string | undefined {
  const column = columns[index]
  const startsGroup = column?.group !== undefined && column.group !== columns[index - 1]?.group
  return [column?.isNumber && 'number', startsGroup && 'group-start'].filter(Boolean).join(' ') || undefined
}

/** Names a cell where its row is a card, without headings above it. */
const cellLabel = ({ group, label }: Pick<Column<never>, 'group' | 'label'>): string =>
  group === undefined ? label : `${group}: ${label}`
