import type { Finding } from '../../dictionary/finding'
import { errorIn, hasError } from '../../odata/answer-body'
import type { CoreExchange } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { odataVersion } from './answered-odata-version'
import { broken, requestSubject } from './judging/core-findings'

/** An answer is OData JSON: it says its version, and is one complete JSON object that has no error. */
export const odataJson = defineRule({
  id: 'core-json',
  level: 'MUST',
  requirement: 'be answered with OData JSON',
  label: 'Answers that are not OData JSON',
  source: 'Web API Core 2.0.0, 2.2.1 and 2.5; OData JSON Format 4.01, 4 and 21.2',
  sentences: ['the answer MUST be OData JSON'],
  brokenBy: ['core-empty-json', 'core-trailing-garbage', 'core-service-document'],
  allows: ['odata-4-01', 'annotated-records'],
  judge: (about, exchange: CoreExchange): Finding[] => [
    odataVersion.judge(exchange, 'MUST'),
    judgeJson(about, exchange),
  ],
})

function judgeJson(aboutSubject: AboutSubject, exchange: CoreExchange): Finding {
  const { body } = exchange
  const about = aboutSubject(requestSubject(exchange))
  const fault = {
    expected: 'a JSON object',
    advice: 'answer with one JSON object under Content-Type: application/json',
  }
  if (body.kind === 'problem') return broken(about, exchange, { ...fault, found: body.problem })
  if (!hasError(body.object)) return { ...about, outcome: 'upheld', found: 'a JSON object' }
  return broken(about, exchange, {
    expected: 'a JSON object without an error',
    found: `an error under the status ${exchange.answer.status}: ${errorIn(body.object) ?? 'without code and message'}`,
    advice: 'answer an error with a status of 400 or more',
  })
}
