import type { Finding } from '../../findings/finding'
import { counted } from '../../lists/counted'
import { type CoreExchange, recordsOf } from '../../web-api-core/core-request'
import type { CoreTarget } from '../../web-api-core/core-target'
import { fillOf } from '../../web-api-core/field-fill'
import { findingsFor } from '../offending'
import { coreAbout, coreSubject, evidenceOf, unjudged } from './core-about'
import { recordSubject } from './core-key'
import { anotherField } from './fitting-parameters'

/**
 * Every selected Field has a value in one record at least, without which nothing could be seen of it (Web API Core,
 * testing rules), and the key in every one (OData CSDL XML 4.01, 6.5). A Field without values is no fault of the server:
 * nulls meet `ne` and `not`.
 */
export function judgeHasData(target: CoreTarget, exchange: CoreExchange): Finding[] {
  const about = coreAbout('core-data', exchange, 'be answered with data of every selected Field')
  const { keyField, resource } = target
  const records = recordsOf(exchange)
  const fill = Object.entries(fillOf(exchange))
  const withoutKey = records.flatMap((record, index) => {
    if (fill.every(([name]) => name !== keyField) || (record[keyField] ?? null) !== null) return []
    const subject = recordSubject(target, exchange, record, index)
    return { subject, found: `no ${keyField}`, evidence: evidenceOf(exchange), advice: 'give every record its key' }
  })
  if (withoutKey.length > 0) return findingsFor(about, about.subject, counted(records.length, 'record'), withoutKey)
  const empty = fill.filter(([, { filled }]) => filled === 0)
  if (empty.length === 0) return [{ ...about, outcome: 'upheld', found: described(fill) }]
  return empty.map(([name]) =>
    unjudged(
      { ...about, subject: coreSubject(exchange.request.id, `${resource}.${name}`) },
      exchange,
      `no value in ${counted(records.length, 'record')}`,
      anotherField(exchange.request, name, 'values'),
    ),
  )
}

const described = (fill: readonly (readonly [string, { readonly filled: number; readonly of: number }])[]): string =>
  fill.map(([name, { filled, of }]) => `${name} in ${filled} of ${counted(of, 'record')}`).join(', ')
