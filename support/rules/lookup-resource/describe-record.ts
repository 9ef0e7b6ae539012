import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import type { ResourceToReplicate } from '../../payload/replication'

const EXCERPT = 240

/** A record as the subject of a finding, e.g. `Lookup record ABC123`, or by its place when it has no key. */
export function recordSubject({ name, key }: ResourceToReplicate, record: JsonObject, index: number): string {
  return `${name} record ${textOf(record, key) ?? `${index + 1}, which has no ${key},`}`
}

/** The beginning of a record as it was served, as evidence. */
export function recordExcerpt(record: JsonObject): string {
  const text = JSON.stringify(record)
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}...` : text
}
