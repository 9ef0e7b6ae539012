import type { JsonValue } from '../../odata/json-value'
import type { Complaint } from '../value-complaint'
import { typeOfValue } from '../value-complaint'
import { wholeTexts } from '../values/text-check'

/**
 * Describes what is expected of every name in a record of a type. The text is made once for a type, not for each fault.
 */
export const declaredFieldOf = (typeName: string): string => `a Field that the metadata declare for ${typeName}`

/** Complains of a name that a record has and its type does not have. */
export const notAdvertised = (expected: string, value: JsonValue | undefined): Complaint => ({
  rule: 'not advertised',
  expected,
  found: typeOfValue(value),
})

/**
 * Complains of a name that a record of an open type has and its type does not have (OData CSDL XML 4.01, 6.3). RCP-40
 * holds payloads to what the metadata advertise, and nobody who reads them can know of it.
 */
export const dynamic = (expected: string, value: JsonValue | undefined): readonly Complaint[] => [
  { rule: 'dynamic', expected: `${expected}, although it is open`, found: typeOfValue(value) },
  ...wholeTexts(value ?? null),
]

/** A complaint of null, or of an item that is null, where Nullable is false (OData CSDL XML 4.01, 7.2.1). */
export const NO_NULL: Complaint = { rule: 'null', expected: 'a value, for Nullable is false', found: 'null' }

/** A complaint of a missing Field that every record must have. */
export const NO_VALUE: Complaint = { rule: 'missing', expected: 'a value, for Nullable is false', found: 'nothing' }

/** Complains of a value that is not a record, a complex value or an expanded entity. */
export const noObject = (value: JsonValue): Complaint => ({
  rule: 'type',
  expected: 'an object',
  found: typeOfValue(value),
})

/**
 * Complains of a value that is not a list. A Collection without items is empty and never null (OData JSON 4.01, 7.3).
 */
export const noList = (value: JsonValue): Complaint => ({
  rule: value === null ? 'null' : 'type',
  expected: 'a list, which is empty when there is nothing',
  found: typeOfValue(value),
})
