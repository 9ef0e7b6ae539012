import type { Finding } from '../../dictionary/finding'
import type { CoreExchange } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'
import { shownValue } from './judging/shown-value'

/** In OData 4.0 and 4.01 (OData JSON Format 4.01, 4.6.4). */
const NAMES = ['@odata.count', '@count']

/** `$count=false` asks for no count (OData Protocol 4.01, 11.2.6.5). */
export const noCount = defineRule({
  id: 'core-no-count',
  level: 'MUST',
  requirement: 'be answered without a count',
  label: 'Counts that were not asked for',
  source: 'OData Protocol 4.01, 11.2.6.5',
  sentences: ['the answer MUST NOT have a count'],
  brokenBy: ['core-count-false'],
  allows: ['annotated-records'],
  judge,
})

function judge(aboutSubject: AboutSubject, exchange: CoreExchange): Finding {
  const about = aboutSubject(requestSubject(exchange))
  const advice = 'answer with @odata.count only where $count=true asks for it'
  const { body } = exchange
  if (body.kind === 'problem')
    return broken(about, exchange, { expected: 'JSON without a count', found: body.problem, advice })
  const name = NAMES.find((candidate) => Object.hasOwn(body.object, candidate))
  if (name === undefined) return { ...about, outcome: 'upheld', found: 'no count' }
  return broken(about, exchange, { expected: 'no count', found: `${name} ${shownValue(body.object[name])}`, advice })
}
