import type { JsonObject } from '../../../odata/json-value'
import { textOf } from '../../../odata/json-value'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { coreSubject } from './core-findings'

/** Returns the key of a record as it stands in a path, not encoded, e.g. `'O''Hara'`; undefined where the record has none. */
export function keyLiteral(target: CoreTarget, record: JsonObject): string | undefined {
  const text = textOf(record, target.keyField)
  return text !== undefined && keyType(target) === 'Edm.String' ? `'${text.replaceAll("'", "''")}'` : text
}

/**
 * Returns a text that two records have in common when their keys are the same: of GUIDs the case does not count (OData ABNF,
 * guidValue). Undefined where the record has no key.
 */
export function keyIdentity(target: CoreTarget, record: JsonObject): string | undefined {
  const literal = keyLiteral(target, record)
  return keyType(target) === 'Edm.Guid' ? literal?.toLowerCase() : literal
}

/** Returns the different keys of records, by {@link keyIdentity}. */
export const keysOf = (target: CoreTarget, records: readonly JsonObject[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => keyIdentity(target, record) ?? []))

/** Returns the path of one record, e.g. `Property('P1')`; undefined where the record has no key. */
export function recordPath(target: CoreTarget, record: JsonObject): string | undefined {
  const literal = keyLiteral(target, record)
  return literal === undefined ? undefined : `${target.resource}(${literal})`
}

/** Names a record of an answer by its path, or by its place, counted from 1, when it has no key. */
export const recordName = (target: CoreTarget, record: JsonObject, index: number): string =>
  recordPath(target, record) ?? `record ${index + 1} of ${target.resource}`

/** Names a record as the subject of a finding, e.g. `filter-int-gt: Property('P1')`. */
export const recordSubject = (
  target: CoreTarget,
  { request }: CoreExchange,
  record: JsonObject,
  index: number,
): string => coreSubject(request.id, recordName(target, record, index))

/** Returns the type of the key Field without TypeDefinitions, e.g. `Edm.String`. */
export function keyType({ model, properties, keyField }: CoreTarget): string {
  const property = properties.get(keyField)
  return property === undefined ? 'Edm.String' : model.underlying(property).qualifiedName
}
