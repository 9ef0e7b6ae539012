import type { Finding } from '../../findings/finding'
import { counted } from '../../lists/counted'
import { ExactNumber, type JsonValue } from '../../odata/json-value'
import { type CoreExchange, recordsOf } from '../../web-api-core/core-request'
import type { CoreTarget } from '../../web-api-core/core-target'
import { broken, coreAbout } from './core-about'
import { keysOf } from './core-key'
import { shownValue } from './shown-value'

/**
 * `$count=true` brings the number of all records that meet the filter, whatever the page has of them (Web API Core,
 * 2.5.5; OData Protocol 4.01, 11.2.6.5): at least as many as the answer has, and without a filter at least as many as
 * were read before.
 */
export function judgeCount(target: CoreTarget, exchange: CoreExchange): Finding {
  const about = coreAbout('core-count', exchange, 'be answered with the count of all records')
  const value = 'object' in exchange.body ? countIn(exchange.body.object) : undefined
  const count = wholeNumber(value)
  const advice = 'answer $count=true with @odata.count, the number of all records'
  if (count === undefined) {
    const found = value === undefined ? 'no count' : `the count ${shownValue(value)}`
    return broken(about, exchange, { expected: 'a whole number as @odata.count', found, advice })
  }
  const least = knownRecords(target, exchange)
  if (count >= BigInt(least.number)) return { ...about, outcome: 'upheld', found: counted(count, 'record') }
  const found = `the count ${count}, but ${counted(least.number, 'record')} ${least.where}`
  return broken(about, exchange, { expected: `a count of at least ${least.number}`, found, advice })
}

const countIn = (body: { readonly [name: string]: JsonValue }): JsonValue | undefined =>
  body['@odata.count'] ?? body['@count']

/** A count is a number, or a text under IEEE754Compatible (OData JSON Format 4.01, 4.6.4). */
function wholeNumber(value: JsonValue | undefined): bigint | undefined {
  const text = value instanceof ExactNumber ? value.text : String(value)
  const isScalar = typeof value === 'number' || typeof value === 'string' || value instanceof ExactNumber
  return isScalar && /^\d+$/.test(text) ? BigInt(text) : undefined
}

/** How many records there are at least. */
function knownRecords(target: CoreTarget, exchange: CoreExchange): { number: number; where: string } {
  const answered = { number: recordsOf(exchange).length, where: 'are in the answer' }
  if (exchange.request.options['$filter'] !== undefined) return answered
  const read = { number: keysOf(target, target.sample).size, where: 'were read before' }
  return read.number > answered.number ? read : answered
}
