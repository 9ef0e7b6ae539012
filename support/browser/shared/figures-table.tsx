import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { type Column, cellClass } from './table-column'
import { TableHead } from './table-head'
import { useOverflow } from './use-overflow'
import { useSorted } from './use-sorted'

interface FiguresTableProps<Row> {
  readonly caption: ComponentChildren
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Stands before the others, however they are sorted: what they come to. */
  readonly pinned?: Row | undefined
}

/** Figures with all that a screen reader needs to tell which is which. */
export function FiguresTable<Row>({ caption, columns, rows, keyOf, pinned }: FiguresTableProps<Row>) {
  const { sorted, order, sortBy } = useSorted(rows, columns)
  const { frame, overflows } = useOverflow()
  const id = useId()
  return (
    <div
      class="table-frame"
      ref={frame}
      {...(overflows && { tabIndex: 0, role: 'region' as const, 'aria-labelledby': id })}
    >
      <table>
        <caption id={id}>
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
    </div>
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
        <td key={`${column.group} ${column.label}`} class={cellClass(columns, index)}>
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
)
