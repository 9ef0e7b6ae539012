import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import type { AdvertisedType } from '../advertised-payload'
import { RecordHash } from '../counting/record-hash'
import { RecordTable } from '../counting/record-table'

/** Makes a test for records of one chain that did not come before, by their keys, or without keys by all they say. */
export function newRecordsByKey({ key }: AdvertisedType): (record: JsonObject) => boolean {
  const [hash, seen] = [new RecordHash(), new RecordTable()]
  return (record) => {
    const texts = key.flatMap((name) => textOf(record, name) ?? [])
    if (key.length > 0 && texts.length === key.length) hash.hashText(JSON.stringify(texts))
    else hash.hash(record, 0)
    return seen.add(hash.high, hash.low)
  }
}
