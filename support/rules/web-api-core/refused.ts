import type { Finding, RequirementLevel } from '../../dictionary/finding'
import type { ControlContext, CoreExchange } from '../core-request'
import { type AboutSubject, atLevel, defineRule } from '../rule'
import { ANSWERED, describeStatus, isLimit, RAISE_LIMITS } from './answer-status'
import { unshownByControl } from './judging/control'
import { broken, requestSubject, unjudged } from './judging/core-findings'

/**
 * A request that is not written as OData has it is refused: by a status that says that the client is wrong, or that the server
 * does not do this (OData Protocol 4.01, 9.3, 9.4.1 and 13.1.1: a service parses options by the ABNF, and follows the
 * specification or answers 501). An option that a service does not understand it SHOULD refuse (6.1). A refusal tells nothing of
 * a server that refuses the right request, too.
 */
export const refused = defineRule({
  id: 'core-refused',
  level: 'MUST',
  requirement: 'be refused',
  label: 'Malformed requests that are not refused',
  source: 'OData Protocol 4.01, 6.1, 9.3, 9.4.1 and 13.1.1; OData ABNF 4.01, queryOptions',
  sentences: ['the server {level} refuse the request'],
  brokenBy: ['core-top-negative', 'core-top-not-a-number', 'core-skip-negative', 'core-count-not-boolean'],
  allows: ['unknown-option-ignored', 'a malformed request that is answered with 422'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  exchange: CoreExchange,
  context: ControlContext,
  level: RequirementLevel,
): Promise<Finding> {
  const { status } = exchange.answer
  const about = atLevel(aboutSubject(requestSubject(exchange)), level)
  const found = describeStatus(exchange)
  if (isLimit(status)) return unjudged(about, exchange, found, RAISE_LIMITS)
  if ((status >= 400 && status < 500) || status === 501) {
    return (await unshownByControl(about, exchange, found, context, ANSWERED)) ?? { ...about, outcome: 'upheld', found }
  }
  return broken(about, exchange, {
    expected: '400 Bad Request',
    found,
    advice: 'answer 400 to a request that cannot be understood, rather than leave a part of it out',
  })
}
