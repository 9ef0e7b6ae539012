import { isDeepStrictEqual } from 'node:util'
import type { Finding } from '../../dictionary/finding'
import type { JsonValue } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { nothingToJudge } from '../judgement'
import { type About, type AboutSubject, atLevel, defineRule } from '../rule'
import { describeStatus, isLimit, RAISE_LIMITS } from './answer-status'
import { afterFailedCoreRequest, broken, requestSubject, unjudged } from './judging/core-findings'
import { recordPath } from './judging/core-key'
import { shownValue } from './judging/shown-value'

/**
 * A Field is found at its own path, as `"value"`; one without a value is answered with 204 (OData URL Conventions 4.01, 4.7;
 * Protocol 4.01, 11.2.4). A service may leave such paths out, and answers 501 then (9.4.1). Where the record has no value, one
 * that has is asked for as well.
 */
export const propertyValue = defineRule({
  id: 'core-property-value',
  level: 'MUST',
  requirement: 'be answered with the value that the record has',
  label: 'Fields that have another value at their own path',
  source: 'OData URL Conventions 4.01, 4.7; Protocol 4.01, 9.4.1 and 11.2.4',
  sentences: ['the answer MUST be the value that the record has'],
  brokenBy: ['core-property-value'],
  allows: ['property-paths-not-supported', 'a Field without a value at its own path'],
  judge,
})

/** @throws Error when the request is not about a Field of one record */
async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding> {
  const [record, name, ...others] = exchange.request.path
  if (record === undefined || name === undefined || others.length > 0) {
    throw new Error(`the request ${exchange.request.id} is not about a Field of a record`)
  }
  const about = aboutSubject(requestSubject(exchange))
  const { status } = exchange.answer
  if (status === 501) return nothingToJudge(about, describeStatus(exchange))
  if (isLimit(status)) return unjudged(about, exchange, describeStatus(exchange), RAISE_LIMITS)
  return catchRequestError(
    async () => {
      const finding = await judgeRecord(about, exchange, ask, record, name)
      const filled = target.sample.find((candidate) => (candidate[name] ?? null) !== null)
      const path = filled && recordPath(target, filled)
      if (finding.outcome === 'violated' || path === undefined || path === record || !isWithoutValue(exchange))
        return finding
      const other = await ask({ ...exchange.request, path: [path, name] })
      const ofOther = await judgeRecord(aboutSubject(requestSubject(other)), other, ask, path, name)
      return ofOther.outcome === 'upheld' ? finding : ofOther
    },
    (error) => afterFailedCoreRequest(about, error),
  )
}

/** Tells whether an answer has no value; a server that never has one would answer alike. */
const isWithoutValue = (exchange: CoreExchange): boolean =>
  exchange.answer.status !== 200 || fieldOf(exchange, 'value') === null

async function judgeRecord(
  about: About,
  exchange: CoreExchange,
  ask: AskCore,
  record: string,
  name: string,
): Promise<Finding> {
  const ofRecord = () => ask({ ...exchange.request, path: [record], options: {} })
  const before = await ofRecord()
  const finding = compared(about, exchange, before, name)
  if (finding.outcome === 'upheld') return finding
  const isStill = isDeepStrictEqual(fieldOf(await ofRecord(), name), fieldOf(before, name))
  return isStill ? finding : unjudged(about, exchange, `${name} changed meanwhile`, 'run again')
}

const fieldOf = ({ body }: CoreExchange, name: string): JsonValue =>
  (body.kind === 'object' ? body.object[name] : undefined) ?? null

function compared(about: About, exchange: CoreExchange, record: CoreExchange, name: string): Finding {
  if (record.answer.status !== 200 || record.body.kind === 'problem') {
    const reason = `the record itself is answered with ${describeStatus(record)}`
    return unjudged(about, record, reason, 'set KeyValue in the RESOScript to the key of a record, or leave it out')
  }
  const { status } = exchange.answer
  const value = fieldOf(record, name)
  if (value === null) return withoutValue(about, exchange, name)
  const found = status === 200 ? foundIn(exchange) : describeStatus(exchange)
  if (status === 200 && isDeepStrictEqual(fieldOf(exchange, 'value'), value)) {
    return { ...about, outcome: 'upheld', found }
  }
  const expected = `the status 200 and "value" ${shownValue(value)}`
  const advice = 'answer the path of a Field with {"value": ...}, or with 501 where such paths are not supported'
  return broken(about, exchange, { expected, found, advice })
}

/** Expects no content; null as a value, or 404 as for what may not be read, misleads nobody. */
function withoutValue(about: About, exchange: CoreExchange, name: string): Finding {
  const { status } = exchange.answer
  if (status === 204) return { ...about, outcome: 'upheld', found: describeStatus(exchange) }
  const isMinor = status === 404 || (status === 200 && foundIn(exchange) === '"value" null')
  return broken(isMinor ? atLevel(about, 'SHOULD') : about, exchange, {
    expected: `the status 204, for ${name} of the record is null`,
    found: status === 200 ? foundIn(exchange) : describeStatus(exchange),
    advice: 'answer the path of a Field that has no value with 204 No Content',
  })
}

const foundIn = ({ body }: CoreExchange): string =>
  body.kind === 'problem' ? body.problem : `"value" ${shownValue(body.object['value'])}`
