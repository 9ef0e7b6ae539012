import { type CoreExchange, recordsOf } from '../core-request'

/**
 * Whether an answer has all records that were asked for: it leads to no further page (OData Protocol 4.01, 11.2.6.7),
 * skips none, and has fewer than `$top` allows.
 */
export function isComplete(exchange: CoreExchange): boolean {
  const { request, body } = exchange
  if (body.kind !== 'object' || request.options['$skip'] !== undefined) return false
  const nextLink = body.object['@odata.nextLink'] ?? body.object['@nextLink'] ?? null
  const top = request.options['$top']
  return nextLink === null && (top === undefined || recordsOf(exchange).length < Number(top))
}
