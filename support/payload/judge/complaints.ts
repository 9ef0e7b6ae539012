import { errorIn } from '../../odata/answer-body'
import type { JsonValue } from '../../odata/json-value'
import { type Complaint, shortened, typeOfValue } from '../value-complaint'

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
export const dynamic = (expected: string, value: JsonValue): Complaint => ({
  rule: 'dynamic',
  expected: `${expected}, although it is open`,
  found: typeOfValue(value),
})

/**
 * The names of an error that a server met where a value belongs. OData has none for a record: an answer ends where its
 * server fails, or is told to go on, which nobody does here (OData JSON 4.01, 21.2 and 21.3).
 */
export const ERROR_CONTROL = /@(?:(?:odata\.)?error|(?:Org\.OData\.Core\.V1|Core)\.ResourceException)$/

/** Complains of an error in the place of a value. */
export const serverError = (error: JsonValue): Complaint => ({
  rule: 'error',
  expected: 'a value, and no error of the server in its place',
  found: shortened(errorIn({ error }) ?? 'an error without code and message'),
})

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
