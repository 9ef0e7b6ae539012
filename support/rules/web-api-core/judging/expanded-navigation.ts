import type { Finding } from '../../../dictionary/finding'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { NavigationProperty } from '../../../metadata/model-elements'
import type { JsonObject, JsonValue } from '../../../odata/json-value'
import { isJsonObject, textOf } from '../../../odata/json-value'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import type { About } from '../../rule'
import { unjudged } from './core-findings'

/** A finding that nothing can be judged by what a request expands. */
export interface NothingExpandable {
  readonly kind: 'nothing'
  readonly finding: Finding
}

/** Finds the navigation property that a request expands. */
export function expandedNavigation(
  about: About,
  { model, resource }: CoreTarget,
  exchange: CoreExchange,
): NavigationProperty | NothingExpandable {
  const name = expandedName(exchange)
  const type = model.resource(resource)
  const member = type && model.member(type, name)
  if (member?.kind === 'NavigationProperty') return member
  const reason = `the metadata declare no navigation property ${name} for ${resource}`
  const advice = 'name one that they declare by ExpandField in the RESOScript'
  return { kind: 'nothing', finding: unjudged(about, exchange, reason, advice) }
}

/** Returns the name that stands in `$expand`. */
export const expandedName = ({ request }: CoreExchange): string => request.options['$expand'] ?? ''

/** Returns the records that an expansion holds; none where it is neither a list nor a record. */
export function expandedRecords(value: JsonValue | undefined): readonly JsonObject[] {
  const items: readonly JsonValue[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return items.filter((item) => isJsonObject(item))
}

/** Names the key Fields of the records that a navigation property leads to; none where it is not known. */
export function expandedKey(model: EntityDataModel, { type }: NavigationProperty): readonly string[] {
  const entityType = model.type(type.qualifiedName)
  return entityType?.kind === 'EntityType' ? (model.key(entityType) ?? []).map(({ name }) => name) : []
}

/** Returns a text that records with the same key have in common; undefined where a record has no whole key. */
export function keyText(record: JsonObject, key: readonly string[]): string | undefined {
  const values = key.flatMap((name) => textOf(record, name) ?? [])
  return values.length === key.length && values.length > 0 ? values.join(', ') : undefined
}

/** Returns the finding that no record has anything to judge an expansion by. */
export const nothingExpanded = (about: About, exchange: CoreExchange): Finding =>
  unjudged(
    about,
    exchange,
    `no record of the answer has any ${expandedName(exchange)}`,
    'name by ExpandField in the RESOScript a navigation property that leads the first records to others',
  )
