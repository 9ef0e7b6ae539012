import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExpressionError } from '../../odata/expression-values'
import { isJsonObject } from '../../odata/json-value'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type About, type AboutSubject, defineRule } from '../rule'
import { broken, comparedEvidence, requestSubject, unjudged } from './judging/core-findings'
import { fittingParameters } from './judging/fitting-parameters'
import { emptyPart, FILL_PAGES } from './judging/linked-pages'
import { type SentFilter, sentFilter, TELL_US, withExpressions } from './judging/sent-filter'
import { askWitnesses } from './judging/witness'

/**
 * An answer has records (Web API Core, 2.5.9). One without is the server's fault only where a record is known to be
 * there: the constants of a filter may fit none.
 */
export const hasRecords = defineRule({
  id: 'core-records',
  level: 'MUST',
  requirement: 'be answered with records',
  label: 'Answers without records, though there are some',
  source: 'Web API Core 2.0.0, 2.5.9',
  sentences: ['the answer MUST have records'],
  brokenBy: ['core-filter-datetime-ne-now'],
  allows: ['null-order'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding> {
  const about = aboutSubject(requestSubject(exchange))
  const value = exchange.body.kind === 'object' ? exchange.body.object['value'] : undefined
  const expected = 'an array of records as "value"'
  const advice = 'answer a request for records with {"value": [...]}'
  if (!Array.isArray(value)) {
    return broken(about, exchange, {
      expected,
      found: `"value" is ${value === undefined ? 'absent' : 'not an array'}`,
      advice,
    })
  }
  const place = value.findIndex((item) => !isJsonObject(item)) + 1
  if (place > 0)
    return broken(about, exchange, { expected, found: `item ${place} of "value" is not an object`, advice })
  if (value.length > 0) return { ...about, outcome: 'upheld', found: counted(value.length, 'record') }
  return judgeEmpty(about, target, exchange, ask)
}

async function judgeEmpty(about: About, target: CoreTarget, exchange: CoreExchange, ask: AskCore): Promise<Finding> {
  const part = emptyPart(exchange)
  if (part !== undefined) return unjudged(about, exchange, part, FILL_PAGES)
  const filter = withExpressions(() => sentFilter(target, exchange))
  if (filter instanceof ExpressionError) {
    return unjudged(about, exchange, `no record, and $filter cannot be judged: ${filter.message}`, TELL_US)
  }
  if (filter !== undefined) return judgeNoneMeets(about, target, exchange, ask, filter)
  const { resource, sample } = target
  if (sample.length === 0) {
    return unjudged(about, exchange, `${resource} has no record`, 'ask a server that has records of the Resource')
  }
  const found = `no record, but ${counted(sample.length, 'record')} of ${resource} were read before`
  return broken(about, exchange, { expected: 'records', found, advice: 'answer with the records that there are' })
}

async function judgeNoneMeets(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  { text, demands }: SentFilter,
): Promise<Finding> {
  const { sample } = target
  const meeting = sample.filter(demands)
  if (meeting.length === 0) {
    const reason = `no record, and none of the ${counted(sample.length, 'record')} sampled meets ${text} either`
    return unjudged(about, exchange, reason, fittingParameters(target, exchange.request))
  }
  const { confirmed, unknown } = await askWitnesses(target, exchange, ask, meeting, demands)
  const [witness] = confirmed
  if (witness !== undefined) {
    const expected = `records, for ${confirmed.map(({ path }) => path).join(' and ')} meets ${text}`
    const advice = 'answer $filter with all records that meet it'
    return {
      ...broken(about, exchange, { expected, found: 'no record', advice }),
      ...comparedEvidence(exchange, witness.exchange),
    }
  }
  const sampled = `${counted(meeting.length, 'sampled record')} met ${text}`
  const reason = unknown === undefined ? `${sampled} and changed since` : `${sampled}; ${unknown}`
  return unjudged(about, exchange, `no record, but ${reason}`, 'run again')
}
