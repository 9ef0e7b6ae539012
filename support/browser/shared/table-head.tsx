import { type Column, cellClass } from './table-column'
import type { Order } from './use-sorted'

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly order: Order | null
  readonly sortBy: (column: number) => void
}

/** One row of headings, or two where columns have groups. */
export function TableHead<Row>(head: TableHeadProps<Row>) {
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
