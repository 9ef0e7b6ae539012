import type { Finding } from '../../dictionary/finding'
import { errorIn } from '../../odata/answer-body'
import type { CoreExchange } from '../core-request'
import { judgeODataVersion } from './answered-odata-version'
import { broken, coreAbout } from './judging/core-about'

/**
 * An answer is OData JSON: it says its version, and is one complete JSON object that tells of no error (Web API Core,
 * 2.2.1 and 2.5; OData JSON Format 4.01, 4 and 21.2).
 */
export const judgeODataJson = (exchange: CoreExchange): Finding[] => [
  judgeODataVersion(exchange, 'MUST'),
  judgeJson(exchange),
]

function judgeJson(exchange: CoreExchange): Finding {
  const { body } = exchange
  const about = coreAbout('core-json', exchange, 'be answered with OData JSON')
  const fault = {
    expected: 'a JSON object',
    advice: 'answer with one JSON object under Content-Type: application/json',
  }
  if (body.kind === 'problem') return broken(about, exchange, { ...fault, found: body.problem })
  const error = body.object['error']
  if (error === undefined || error === null) return { ...about, outcome: 'upheld', found: 'a JSON object' }
  return broken(about, exchange, {
    expected: 'a JSON object without an error',
    found: `an error under the status ${exchange.answer.status}: ${errorIn(body.object) ?? 'without code and message'}`,
    advice: 'answer an error with a status of 400 or more',
  })
}
