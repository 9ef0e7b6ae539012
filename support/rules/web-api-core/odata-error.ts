import type { Finding } from '../../dictionary/finding'
import { isJsonObject } from '../../odata/json-value'
import type { CoreExchange } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'
import { shownValue } from './judging/shown-value'

/**
 * The body of an error says what is wrong: an object `error` with a code and a message, neither of them empty (Web API
 * Core, 2.6.2; OData JSON Format 4.01, 21.1). Servers were endorsed without it, so that it is a SHOULD here.
 */
export const odataError = defineRule({
  id: 'core-error',
  level: 'SHOULD',
  requirement: 'be answered with an OData error',
  label: 'Answers of errors that do not say what is wrong',
  source: 'Web API Core 2.0.0, 2.6.2; OData JSON Format 4.01, 21.1',
  sentences: ['the answer SHOULD be an OData error'],
  brokenBy: ['an error without a code'],
  allows: ['echo-credentials'],
  judge,
})

function judge(aboutSubject: AboutSubject, exchange: CoreExchange): Finding {
  const about = aboutSubject(requestSubject(exchange))
  const found = faultOf(exchange)
  if (found === undefined) return { ...about, outcome: 'upheld', found: 'an error with code and message' }
  const advice = 'answer errors with {"error": {"code": "...", "message": "..."}}'
  return broken(about, exchange, { expected: '"error" with a code and a message', found, advice })
}

function faultOf({ body }: CoreExchange): string | undefined {
  if (body.kind === 'problem') return body.problem
  const error = body.object['error']
  if (!isJsonObject(error)) return `"error" is ${shownValue(error)}`
  const missing = ['code', 'message'].filter((name) => {
    const text = error[name]
    return typeof text !== 'string' || text.trim() === ''
  })
  return missing.length === 0 ? undefined : `an error without ${missing.join(' and ')}`
}
