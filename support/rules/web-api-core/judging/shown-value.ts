import { printable } from '../../../dictionary/wording'
import { ExactNumber, type JsonObject, type JsonValue } from '../../../odata/json-value'
import { shortened } from '../../../payload/value-complaint'

/** Writes a value of a record as its payload does, in one line and not too long; `absent` where there is none. */
export const shownValue = (value: JsonValue | undefined): string =>
  value === undefined ? 'absent' : shortened(printable(written(value)))

/** Writes Fields of a record with their values, e.g. `BedroomsTotal 3, ListPrice null`. */
export const shownFields = (record: JsonObject, names: Iterable<string>): string =>
  [...names].map((name) => `${name} ${shownValue(record[name])}`).join(', ')

function written(value: JsonValue): string {
  if (value instanceof ExactNumber) return value.text
  return Array.isArray(value) ? `[${value.map(written).join(',')}]` : JSON.stringify(value)
}
