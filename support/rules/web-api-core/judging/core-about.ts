import type { Finding, RequirementLevel } from '../../../dictionary/finding'
import type { RequestError } from '../../../odata/request-error'
import type { MissingParameter } from '../../core-parameter'
import type { CoreExchange } from '../../core-request'
import { afterFailedRequest, notVerified } from '../../judgement'
import type { About } from '../../rule'

/**
 * What a finding about a request of the tests and its answer starts with; the subject is e.g. `filter-int-gt: Property`.
 *
 * @param requirement without its level, e.g. `have records`
 */
export const coreAbout = (
  rule: string,
  { request }: Pick<CoreExchange, 'request'>,
  requirement: string,
  level: RequirementLevel = 'MUST',
): About => ({
  rule,
  level,
  subject: coreSubject(request.id, request.path.length === 0 ? 'the service document' : request.path.join('/')),
  requirement: `${level} ${requirement}`,
})

/** A thing that a request is about, e.g. `filter-int-gt: Property('P1')`. */
export const coreSubject = (requestId: string, about: string): string => `${requestId}: ${about}`

/** Where an answer is to be seen, e.g. `GET https://example.org/Property?$top=5, status 200`. */
export const evidenceOf = ({ answer: { exchange, status } }: CoreExchange): string =>
  `${exchange.method} ${exchange.url}, status ${status}`

/** The answer is not as it has to be: violated where the rule is a MUST, else advisory. */
export const broken = (
  about: About,
  exchange: CoreExchange,
  fault: Required<Pick<Finding, 'expected' | 'found' | 'advice'>>,
): Finding => ({
  ...about,
  outcome: about.level === 'MUST' ? 'violated' : 'advisory',
  ...fault,
  evidence: evidenceOf(exchange),
})

/** The answer does not let the rule be judged, and the server is not to blame for it. */
export const unjudged = (about: About, exchange: CoreExchange, reason: string, advice: string): Finding =>
  notVerified(about, { kind: 'unknown', reason, evidence: evidenceOf(exchange), advice })

/** What needs a Parameter that has no value cannot be verified. */
export const missingParameter = (about: About, { name, reason, advice }: MissingParameter): Finding =>
  notVerified(about, { kind: 'unknown', reason: `there is no ${name}: ${reason}`, advice })

/** What a request without an answer says about the rule that made it; that none is left is one fault of many rules. */
export const afterFailedCoreRequest = (about: About, error: RequestError): Finding =>
  afterFailedRequest(about, error, error.kind === 'budget' ? 'requests that the run has left' : undefined)
