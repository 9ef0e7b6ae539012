import type { JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'

/** A place in a record. */
export interface Place {
  /** Names of Fields; the data tell them from indexes, for a Field may be called `1`. */
  readonly path: readonly string[]
  readonly value: JsonValue
}

/** The place that a JSON pointer leads to (RFC 6901). */
export function placeOf(record: JsonValue, pointer: string): Place {
  const path: string[] = []
  let value = record
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isJsonObject(value)) path.push(name)
    value = childOf(value, name)
  }
  return { path, value }
}

function childOf(value: JsonValue, name: string): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(name)] ?? null
  return isJsonObject(value) ? (value[name] ?? null) : null
}
