import type { Finding } from '../../findings/finding'
import { textOf } from '../../lookups/text-of'
import type { JsonObject } from '../../odata/json-value'
import type { CoreExchange } from '../../web-api-core/core-request'
import type { CoreTarget } from '../../web-api-core/core-target'
import type { About } from '../judgement'

/** What the findings of a rule about one answer start with. */
export const aboutAnswer = (
  rule: Pick<Finding, 'rule' | 'level' | 'requirement'>,
  { resource }: CoreTarget,
  { request }: CoreExchange,
): About => ({ ...rule, subject: `${request.id}: ${resource}` })

/** Where an answer is to be seen, e.g. `GET https://example.org/Property?$top=5, status 200`. */
export const evidenceOf = ({ answer: { exchange, status } }: CoreExchange): string =>
  `GET ${exchange.url}, status ${status}`

/** How people find a record again, e.g. `the record with ListingKey P1`. */
export function recordName({ keyField }: CoreTarget, record: JsonObject, index: number): string {
  const key = textOf(record, keyField)
  return key === undefined ? `record ${index + 1}, which has no ${keyField}` : `the record with ${keyField} ${key}`
}
