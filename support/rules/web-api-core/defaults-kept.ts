import type { Finding } from '../../dictionary/finding'
import type { CoreExchange } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'

/**
 * Consumers are to get default values. A server says that it has left them out, for it must (OData Protocol 4.01, 8.2.8.6).
 */
export const defaultsKept = defineRule({
  id: 'core-defaults',
  level: 'SHOULD',
  requirement: 'NOT be answered without default values',
  label: 'Answers that leave out default values where a client asks for it',
  source: 'Web API Core 2.0.0, 2.2.2; OData Protocol 4.01, 8.2.8.6',
  sentences: ['the answer SHOULD NOT leave out default values'],
  brokenBy: ['an answer without default values'],
  allows: ['nulls-omitted'],
  judge,
})

function judge(aboutSubject: AboutSubject, exchange: CoreExchange): Finding {
  const about = aboutSubject(requestSubject(exchange))
  const applied = exchange.answer.headers['preference-applied'] ?? ''
  if (!OMITTED.test(applied)) return { ...about, outcome: 'upheld', found: 'no default values left out' }
  return broken(about, exchange, {
    expected: 'all Fields, as without the preference',
    found: `Preference-Applied: ${applied}`,
    advice: 'ignore the preference omit-values=defaults: consumers need default values',
  })
}

/** A value may stand in quotation marks (RFC 7240, 2). */
const OMITTED = /\bomit-values\s?=\s?"?defaults\b/i
