import type { SampleRecord } from '../records/sample-record'
import type { Order } from './order'
import type { RecordList } from './query-result'
import type { Truth } from './three-valued'

/**
 * The records that a filter lets pass, in order; records with equal keys keep theirs, so that pages fit together.
 * Only places and keys are held, and without filter and order nothing is made at all.
 *
 * @param enough how many are wanted; without order the rest is not looked at
 */
export function chosenRecords(
  list: RecordList,
  filter: ((record: SampleRecord) => Truth) | undefined,
  order: Order | undefined,
  enough: number,
): RecordList {
  if (filter === undefined && order === undefined) return list
  const chosen: number[] = []
  const keys = new Map<number, ReturnType<Order['keysOf']>>()
  for (let index = 0; index < list.length && (order !== undefined || chosen.length < enough); index++) {
    const record = list.at(index)
    if (filter !== undefined && filter(record) !== true) continue
    chosen.push(index)
    if (order !== undefined) keys.set(index, order.keysOf(record))
  }
  if (order !== undefined) chosen.sort((left, right) => order.compare(keys.get(left) ?? [], keys.get(right) ?? []))
  return { length: chosen.length, at: (place) => list.at(chosen[place] ?? -1) }
}
