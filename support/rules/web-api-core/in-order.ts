import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExpressionError } from '../../odata/expression-values'
import { compareKeys, orderKeys, readOrder } from '../../odata/filter-and-order'
import type { JsonObject } from '../../odata/json-value'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, notVerified, type Offence } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { comparedEvidence, coreSubject, evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { keyIdentity, keysOf, recordName, recordSubject } from './judging/core-key'
import { anotherField } from './judging/fitting-parameters'
import { fieldsReadBy, readerOf, sentFilter, TELL_US, withExpressions } from './judging/sent-filter'
import { shownFields } from './judging/shown-value'
import { askWitnesses } from './judging/witness'

/**
 * Records come in the order of `$orderby`, those without a value first in ascending and last in descending order (OData
 * Protocol 4.01, 11.2.6.2), and a page has the first of all: sampled records that come before its last one must be on
 * it. They are asked for again before they count.
 */
export const inOrder = defineRule({
  id: 'core-order',
  level: 'MUST',
  requirement: 'be answered in the order of $orderby',
  label: 'Records that are not in the order of $orderby',
  source: 'Web API Core 2.0.0, 2.5.8; OData Protocol 4.01, 11.2.6.2',
  sentences: ['the records MUST be in the order of $orderby'],
  brokenBy: ['core-orderby-timestamp-asc', 'core-orderby-int-desc', 'core-sorts-page-only'],
  allows: ['null-order'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding[]> {
  const about = aboutSubject(requestSubject(exchange))
  const order = withExpressions(() => sentOrder(target, exchange))
  if (order instanceof ExpressionError) {
    return [unjudged(about, exchange, `$orderby cannot be judged: ${order.message}`, TELL_US)]
  }
  const records = recordsOf(exchange)
  const judged = counted(records.length, 'record')
  const offences = outOfOrder(target, exchange, order, records)
  const leftOut = await recordsLeftOut(about, target, exchange, ask, order)
  if (offences.length > 0) return [...findingsFor(about, judged, offences), ...leftOut]
  if (leftOut.length > 0) return leftOut
  if (tellsOrder(target, order, records)) return findingsFor(about, judged, [])
  const names = [...order.fields].join(' and ')
  const advice = anotherField(exchange.request, names, 'different values')
  return [unjudged(about, exchange, `${judged} without two different values of ${names}`, advice)]
}

/** Tells whether an order shows: where all values of a page are equal, a sampled record that comes later shows it. */
function tellsOrder({ sample }: CoreTarget, { compare, demands }: SentOrder, records: readonly JsonObject[]): boolean {
  const [first] = records
  const last = records.at(-1)
  if (first === undefined || last === undefined) return false
  return compare(first, last) < 0 || sample.some((record) => demands(record) && compare(last, record) < 0)
}

function outOfOrder(
  target: CoreTarget,
  exchange: CoreExchange,
  { text, fields, compare }: SentOrder,
  records: readonly JsonObject[],
): Offence[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1]
    if (before === undefined || compare(before, record) <= 0) return []
    return {
      subject: recordSubject(target, exchange, record, index),
      expected: `records in the order of ${text}`,
      found: `${shownFields(record, fields)} after ${shownFields(before, fields)} of ${recordName(target, before, index - 1)}`,
      ...evidenceOf(exchange),
      advice: 'answer $orderby by the values of the Field; records without one come first in asc and last in desc',
    }
  })
}

/** Finds records that should come before the last one: a server that orders only some records leaves them out. */
async function recordsLeftOut(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  { text, compare, demands }: SentOrder,
): Promise<Finding[]> {
  const records = recordsOf(exchange)
  const last = records.at(-1)
  if (last === undefined) return []
  const answered = keysOf(target, records)
  const belongs = (record: JsonObject) => demands(record) && compare(record, last) < 0
  const missing = target.sample.filter((record) => belongs(record) && !answered.has(keyIdentity(target, record) ?? ''))
  const { confirmed, unknown } = await askWitnesses(target, exchange, ask, missing, belongs)
  if (confirmed.length === 0 && unknown !== undefined) {
    const reason = `${counted(missing.length, 'sampled record')} came before the last one and are not on the page; ${unknown}`
    return [notVerified(about, { kind: 'unknown', reason, ...evidenceOf(exchange), advice: 'run again' })]
  }
  return confirmed.map(({ path, exchange: own }) => ({
    ...about,
    subject: coreSubject(exchange.request.id, path),
    outcome: 'violated',
    expected: `to be on the first page, for by ${text} it comes before the last record of it`,
    found: 'a page without it',
    ...comparedEvidence(exchange, own),
    advice: 'order all records that meet the filter, and take the page from these',
  }))
}

/** The `$orderby` of a request, as its answer is judged by it. */
interface SentOrder {
  /** As it was sent, before encoding. */
  readonly text: string
  /** Names of the Fields that it looks at. */
  readonly fields: ReadonlySet<string>
  /** Negative, zero or positive as the left record comes before, beside or after the right one. */
  readonly compare: (left: JsonObject, right: JsonObject) => number
  /** Tells whether a record meets the filter of the request for sure; true where there is none. */
  readonly demands: (record: JsonObject) => boolean
}

/**
 * Reads the very `$orderby` that was sent, and the `$filter` beside it.
 *
 * @throws ExpressionError when one of them is nothing that can be judged by
 * @throws Error when the request has no `$orderby`: a feature that asks for nothing must not pass
 */
function sentOrder(target: CoreTarget, exchange: CoreExchange): SentOrder {
  const { id, options } = exchange.request
  const text = options['$orderby']
  if (text === undefined) throw new Error(`the request ${id} has no $orderby`)
  const order = readOrder(text, target)
  const keysIn = (record: JsonObject) => orderKeys(order, readerOf(record))
  return {
    text,
    fields: fieldsReadBy((read) => orderKeys(order, read)),
    compare: (left, right) => compareKeys(keysIn(left), keysIn(right), order),
    demands: sentFilter(target, exchange)?.demands ?? (() => true),
  }
}
