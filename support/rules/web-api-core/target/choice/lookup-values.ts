import type { Property } from '../../../../metadata/model-elements'
import type { JsonValue } from '../../../../odata/json-value'
import { isMember, type LookupForm } from '../../parameters/lookup-form'

/** The different values that a payload has in a Field, each of the declared type; undefined when there is none. */
export const lookupValuesReader =
  (property: Property, form: LookupForm) =>
  (raw: JsonValue): readonly string[] | undefined => {
    const values = new Set(itemsIn(property, form, raw).filter((item) => item.trim() !== '' && isMember(form, item)))
    return values.size === 0 ? undefined : [...values]
  }

/** Flags are one text with commas in it, and blanks that some services write (OData JSON 4.01, 7.1). */
function itemsIn({ type }: Property, { declared }: LookupForm, raw: JsonValue): readonly string[] {
  if (Array.isArray(raw)) return type.isCollection ? raw.filter((item) => typeof item === 'string') : []
  if (typeof raw !== 'string' || type.isCollection) return []
  return declared === 'IsFlags' ? raw.split(',').map((name) => name.trim()) : [raw]
}
