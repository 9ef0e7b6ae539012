import type { QueryPage } from '../../query/run-query'
import type { ResultRecord } from '../../query/select-and-expand'
import { type ChangeOptions, replacing } from '../queries'

/** Later than now on any clock. */
export const FUTURE = '2099-12-31T00:00:00Z'

/** Finds the records that do not meet the filter. Those for which it is unknown are left out as before. */
export const negating: ChangeOptions = replacing('$filter', (filter) => `not (${filter})`)

/** Turns the last item of `$orderby` round. */
export const reversing: ChangeOptions = replacing('$orderby', (order) =>
  order.replace(/ (asc|desc)$/, (direction) => (direction === ' asc' ? ' desc' : ' asc')),
)

/** Sends other records in the place of those that were found. */
export const sendingAll =
  (change: (record: ResultRecord) => ResultRecord) =>
  (page: QueryPage): QueryPage => ({ ...page, records: page.records.map(change) })

/** Sends one record that should not be there, or not be so. */
export const sendingLast =
  (change: (record: ResultRecord) => ResultRecord) =>
  (page: QueryPage): QueryPage => {
    const last = page.records.at(-1)
    return last === undefined ? page : { ...page, records: [...page.records.slice(0, -1), change(last)] }
  }

/** A change of one Field of a record that has it. */
export const having =
  (field: string, change: (value: ResultRecord[string]) => ResultRecord[string]) =>
  (record: ResultRecord): ResultRecord => {
    const value = record[field]
    return value === undefined ? record : { ...record, [field]: change(value) }
  }
