import type { QueryPage } from '../../query/run-query'
import type { ResultRecord } from '../../query/select-and-expand'
import { type ChangeOptions, replacing } from '../queries'

/** A time later than now on any clock. */
export const FUTURE = '2099-12-31T00:00:00Z'

/** Negates the filter. Records for which it is unknown are left out as before. */
export const negating: ChangeOptions = replacing('$filter', (filter) => `not (${filter})`)

/** Reverses the last item of `$orderby`. */
export const reversing: ChangeOptions = replacing('$orderby', (order) =>
  order.replace(/ (asc|desc)$/, (direction) => (direction === ' asc' ? ' desc' : ' asc')),
)

/** Changes all records of a page. */
export const sendingAll =
  (change: (record: ResultRecord) => ResultRecord) =>
  (page: QueryPage): QueryPage => ({ ...page, records: page.records.map(change) })

/** Changes the last record of a page. */
export const sendingLast =
  (change: (record: ResultRecord) => ResultRecord) =>
  (page: QueryPage): QueryPage => {
    const last = page.records.at(-1)
    return last === undefined ? page : { ...page, records: [...page.records.slice(0, -1), change(last)] }
  }

/** Changes one Field of a record that has it. */
export const having =
  (field: string, change: (value: ResultRecord[string]) => ResultRecord[string]) =>
  (record: ResultRecord): ResultRecord => {
    const value = record[field]
    return value === undefined ? record : { ...record, [field]: change(value) }
  }
