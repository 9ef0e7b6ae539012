import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { type CoreExchange, recordsOf } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'

/**
 * `$top` limits the number of records; a server may answer with fewer (Web API Core, 2.5.5; OData Protocol 4.01,
 * 11.2.6.3).
 */
export const atMostTop = defineRule({
  id: 'core-top',
  level: 'MUST',
  requirement: (top: number) => `be answered with no more than ${counted(top, 'record')}`,
  label: 'Answers with more records than $top asked for',
  source: 'Web API Core 2.0.0, 2.5.5; OData Protocol 4.01, 11.2.6.3',
  sentences: ['the answer MUST have no more than TopCount records'],
  brokenBy: ['core-top'],
  allows: ['a page with fewer records than $top'],
  judge,
})

/** @throws Error when the request has no `$top`: a feature that asks for nothing must not pass */
function judge(aboutSubject: AboutSubject<[top: number]>, exchange: CoreExchange): Finding {
  const { request } = exchange
  const top = topOf(exchange)
  const about = aboutSubject(requestSubject(exchange), top)
  const { length } = recordsOf(exchange)
  const found = counted(length, 'record')
  if (length <= top) return { ...about, outcome: 'upheld', found }
  const expected = `at most ${counted(top, 'record')} for $top=${request.options['$top']}`
  return broken(about, exchange, { expected, found, advice: 'answer $top with at most as many records' })
}

/** Reads the number after `$top`; throws Error where there is none. */
export function topOf({ request: { id, options } }: Pick<CoreExchange, 'request'>): number {
  const top = options['$top'] ?? ''
  if (!/^\d+$/.test(top)) throw new Error(`the request ${id} has no $top that is a number`)
  return Number(top)
}
