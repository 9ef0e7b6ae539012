import type { QueryOptions } from '../../odata/collection-reader'
import type { ChainPages, ChainReader } from './chain-reader'
import { timestampAt } from './whole-seconds'

/** The window of the records from a bound on, without those that were skipped. */
interface Window {
  readonly bound: number
  readonly skip: number
  /** The number of records within the window that the page before has brought already. */
  readonly overlap: number
}

/**
 * Asks for pages by windows of timestamps. Each window begins with the whole second in which the page before ended:
 * records that share a timestamp are never lost, also where a server cuts fractions of seconds. Within one second
 * `$skip` leads on. Ends at an empty page, or when a page repeats records only and the server could have sent more.
 *
 * Every loop ends: a page either brings new records, or it counts towards the overlap, which no honest page goes
 * beyond.
 *
 * @throws RequestError when a page cannot be read
 */
export async function* timestampPages(
  chain: ChainReader,
  dateField: string,
  direction: TimestampDirection,
  now: Date,
): ChainPages {
  let window: Window = { bound: direction.start(now), skip: 0, overlap: 0 }
  let largest = 0
  let repeated = 0
  for (;;) {
    const page = await chain.page(optionsFor(window, chain.pageSize, dateField, direction))
    const { records, newRecords, hasNextLink, seconds } = page
    if (records === 0) return 'end'
    yield page
    // A server that cuts a page short says so by a nextLink (OData 4.01 Part 1, 11.2.6.7).
    const isLast = records < largest && !hasNextLink
    largest = Math.max(largest, records)
    if (newRecords > 0) {
      repeated = 0
      window = windowAfter(seconds, direction, window) ?? skipping(window, records)
      continue
    }
    if (isLast) return 'end'
    if (repeated >= Math.max(1, window.overlap)) return 'repetition'
    repeated += records
    window = skipping(window, records)
  }
}

function optionsFor(
  { bound, skip }: Window,
  size: number,
  dateField: string,
  { operator, order }: TimestampDirection,
): QueryOptions {
  const $filter = `${dateField} ${operator} ${timestampAt(bound)}`
  return { $filter, $orderby: `${dateField} ${order}`, $top: size, ...(skip > 0 ? { $skip: skip } : {}) }
}

const skipping = (window: Window, records: number): Window => ({ ...window, skip: window.skip + records })

/** Returns the window after a page; undefined when the page leads no further than the window that it came from. */
function windowAfter(
  seconds: readonly number[],
  direction: TimestampDirection,
  { bound: before }: Window,
): Window | undefined {
  const [first, ...others] = seconds
  if (first === undefined) return undefined
  const last = others.reduce((furthest, second) => (direction.isBeyond(second, furthest) ? second : furthest), first)
  const bound = direction.boundAt(last)
  if (!direction.isBeyond(bound, before)) return undefined
  return { bound, skip: 0, overlap: seconds.filter((second) => second === last).length }
}

/** The direction in which the windows of timestamps move. All instants are whole seconds since 1970-01-01T00:00:00Z. */
export interface TimestampDirection {
  /** The operator that compares the date Field with the bound of a window. */
  readonly operator: 'lt' | 'ge'
  readonly order: 'desc' | 'asc'
  /** Returns the bound of the first window. */
  start(now: Date): number
  /** Decides if one second comes after another in this order. */
  isBeyond(second: number, other: number): boolean
  /** Returns the bound of the window that begins with a whole second, so that nothing that shares it is lost. */
  boundAt(second: number): number
}

const DAY = 24 * 60 * 60

/** The direction from the latest to the earliest. It starts a day ahead, for the clock of the server may be ahead. */
export const LATEST_FIRST: TimestampDirection = {
  operator: 'lt',
  order: 'desc',
  start: (now) => Math.floor(now.getTime() / 1000) + DAY,
  isBeyond: (second, other) => second < other,
  boundAt: (second) => second + 1,
}

/** The direction from 1970 to the latest. */
export const EARLIEST_FIRST: TimestampDirection = {
  operator: 'ge',
  order: 'asc',
  start: () => 0,
  isBeyond: (second, other) => second > other,
  boundAt: (second) => second,
}
