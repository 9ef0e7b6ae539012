import { useMemo, useState } from 'preact/hooks'
import type { Column } from './table-column'

/** By which column rows are sorted, and which way. */
export interface Order {
  readonly column: number
  readonly direction: 'ascending' | 'descending'
}

/** Rows in the order in which they came, until a column is chosen; the same one again turns them round. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  const [order, setOrder] = useState<Order | null>(null)
  const key = order === null ? undefined : columns[order.column]?.sortBy
  const sorted = useMemo(
    () => (key === undefined ? rows : [...rows].sort((one, other) => compare(key(one), key(other), order?.direction))),
    [rows, key, order?.direction],
  )
  const sortBy = (column: number) => setOrder(nextOrder(order, column, columns[column]?.isNumber === true))
  return { sorted, order, sortBy }
}

/** What people look for first in numbers are the greatest. */
function nextOrder(order: Order | null, column: number, isNumber: boolean): Order {
  const first = isNumber ? 'descending' : 'ascending'
  if (order?.column !== column || order.direction !== first) return { column, direction: first }
  return { column, direction: first === 'ascending' ? 'descending' : 'ascending' }
}

type SortKey = string | number | null

function compare(one: SortKey, other: SortKey, direction: Order['direction'] | undefined): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const ascending =
    typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'en')
  return direction === 'descending' ? -ascending : ascending
}
