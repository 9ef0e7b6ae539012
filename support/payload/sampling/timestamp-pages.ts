import type { QueryOptions } from '../../odata/collection-reader'
import type { ChainPages, ChainReader } from './chain-reader'
import type { TimestampDirection } from './timestamp-direction'
import { timestampAt } from './whole-seconds'

/** The records from a bound on, without those that were skipped. */
interface Window {
  readonly bound: number
  readonly skip: number
  /** Records within the window that the page before has brought already. */
  readonly overlap: number
}

/**
 * Pages by windows of timestamps. Each window begins with the whole second in which the page before ended: records that
 * share a timestamp are never lost, also where a server cuts fractions of seconds. Within one second `$skip` leads on.
 * Ends at an empty page, or when a page repeats records only and the server could have sent more.
 *
 * Every loop ends: a page either brings new records, or it counts towards the overlap, which no honest page goes beyond.
 *
 * @throws RequestError when a page cannot be had
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

/** Undefined when the page leads no further than the window that it came from. */
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
