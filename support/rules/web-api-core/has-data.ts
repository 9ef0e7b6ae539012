import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { FieldFill } from '../core-request'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { broken, comparedEvidence, coreSubject, evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { keyIdentity, keysOf, recordSubject } from './judging/core-key'
import { fillOf } from './judging/field-fill'
import { anotherField } from './judging/fitting-parameters'
import { askWitnesses } from './judging/witness'

/**
 * Every selected Field has a value in one record at least, without which nothing could be seen of it (Web API Core,
 * testing rules), and the key in every one (OData CSDL XML 4.01, 6.5). A Field without values is not a fault of the server,
 * for nulls meet `ne` and `not`, unless the same records have values when they are asked for whole.
 */
export const hasData = defineRule({
  id: 'core-data',
  level: 'MUST',
  requirement: 'be answered with data of every selected Field',
  label: 'Selected Fields without data',
  source: 'Web API Core 2.0.0, testing rules; OData CSDL XML 4.01, 6.5',
  sentences: ['every selected Field MUST have data'],
  brokenBy: ['core-only-key-has-data'],
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
  const records = recordsOf(exchange)
  const fill = Object.entries(fillOf(exchange))
  const judged = counted(records.length, 'record')
  const withoutKey = fill.some(([name]) => name === target.keyField) ? recordsWithoutKey(target, exchange) : []
  if (withoutKey.length > 0) return findingsFor(about, judged, withoutKey)
  const empty = fill.filter(([, { filled }]) => filled === 0).map(([name]) => name)
  if (empty.length === 0) return [{ ...about, outcome: 'upheld', found: described(fill) }]
  return Promise.all(empty.map((name) => judgeEmptyField(about, target, exchange, ask, name)))
}

function recordsWithoutKey(target: CoreTarget, exchange: CoreExchange): Offence[] {
  const { keyField } = target
  return recordsOf(exchange).flatMap((record, index) => {
    if ((record[keyField] ?? null) !== null) return []
    const subject = recordSubject(target, exchange, record, index)
    return { subject, found: `no ${keyField}`, ...evidenceOf(exchange), advice: 'give every record its key' }
  })
}

async function judgeEmptyField(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  name: string,
): Promise<Finding> {
  const records = recordsOf(exchange)
  const ofField = { ...about, subject: coreSubject(exchange.request.id, `${target.resource}.${name}`) }
  const found = `no value in ${counted(records.length, 'record')}`
  const answered = keysOf(target, records)
  const hasValue = (record: JsonObject) => (record[name] ?? null) !== null
  const hidden = target.sample.filter((record) => hasValue(record) && answered.has(keyIdentity(target, record) ?? ''))
  const { confirmed } = await askWitnesses(target, exchange, ask, hidden, hasValue)
  const [witness] = confirmed
  if (witness === undefined) return unjudged(ofField, exchange, found, anotherField(exchange.request, name, 'values'))
  const expected = `a value in ${witness.path}, which has one when it is asked for whole`
  const advice = `answer $select=${name} with the values of the Field`
  return { ...broken(ofField, exchange, { expected, found, advice }), ...comparedEvidence(exchange, witness.exchange) }
}

const described = (fill: readonly (readonly [string, FieldFill])[]): string =>
  fill.map(([name, { filled, of }]) => `${name} in ${filled} of ${counted(of, 'record')}`).join(', ')
