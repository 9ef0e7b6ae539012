import type { Finding } from '../../dictionary/finding'
import type { CoreExchange } from '../core-request'
import { broken, coreAbout } from './judging/core-about'
import { shownValue } from './judging/shown-value'

/** In OData 4.0 and 4.01 (OData JSON Format 4.01, 4.6.4). */
const NAMES = ['@odata.count', '@count']

/** `$count=false` asks for no count (OData Protocol 4.01, 11.2.6.5). */
export function judgeNoCount(exchange: CoreExchange): Finding {
  const about = coreAbout('core-no-count', exchange, 'be answered without a count')
  const advice = 'answer with @odata.count only where $count=true asks for it'
  const { body } = exchange
  if (body.kind === 'problem')
    return broken(about, exchange, { expected: 'JSON without a count', found: body.problem, advice })
  const name = NAMES.find((candidate) => Object.hasOwn(body.object, candidate))
  if (name === undefined) return { ...about, outcome: 'upheld', found: 'no count' }
  return broken(about, exchange, { expected: 'no count', found: `${name} ${shownValue(body.object[name])}`, advice })
}
