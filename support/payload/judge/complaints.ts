import type { JsonValue } from '../../odata/json-value'
import type { Complaint } from '../value-complaint'
import { typeOfValue } from '../value-complaint'

/** What is expected of every name in a record of a type; a text that is made once for a type, not for each fault. */
export const declaredFieldOf = (typeName: string): string => `a Field that the metadata declare for ${typeName}`

/** A name that a record has and its type has not. */
export const notAdvertised = (expected: string, value: JsonValue | undefined): Complaint => ({
  rule: 'not advertised',
  expected,
  found: typeOfValue(value),
})

/** Null, or an item that is null, where Nullable is false (OData CSDL XML 4.01, 7.2.1). */
export const NO_NULL: Complaint = { rule: 'null', expected: 'a value, for Nullable is false', found: 'null' }

/** A Field that every record must have. */
export const NO_VALUE: Complaint = { rule: 'missing', expected: 'a value, for Nullable is false', found: 'nothing' }

/** Something else than a record, a complex value or an expanded entity. */
export const noObject = (value: JsonValue): Complaint => ({
  rule: 'type',
  expected: 'an object',
  found: typeOfValue(value),
})

/** Something else than a list. A Collection without items is empty and never null (OData JSON 4.01, 7.3). */
export const noList = (value: JsonValue): Complaint => ({
  rule: value === null ? 'null' : 'type',
  expected: 'a list, which is empty when there is nothing',
  found: typeOfValue(value),
})
