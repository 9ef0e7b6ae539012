import type { Finding } from '../../../dictionary/finding'
import { type RequestEvidence, requestEvidence, sentRequest } from '../../../odata/exchange'
import type { RequestError } from '../../../odata/request-error'
import type { MissingParameter } from '../../core-parameter'
import type { CoreExchange } from '../../core-request'
import { afterFailedRequest, notVerified } from '../../judgement'
import type { About } from '../../rule'

/** Names a request of the tests as the subject of a finding, e.g. `filter-int-gt: Property`. */
export const requestSubject = ({ request: { id, path } }: Pick<CoreExchange, 'request'>): string =>
  coreSubject(id, path.length === 0 ? 'the service document' : path.join('/'))

/** Names a thing that a request is about, e.g. `filter-int-gt: Property('P1')`. */
export const coreSubject = (requestId: string, about: string): string => `${requestId}: ${about}`

/** Returns the evidence of a finding about an answer: its request, with every header that was sent, and its status. */
export const evidenceOf = ({ answer: { exchange } }: CoreExchange): RequestEvidence =>
  requestEvidence(sentRequest(exchange))

/** Returns the evidence of a finding about an answer that differs from another one. */
export function comparedEvidence(
  exchange: CoreExchange,
  other: CoreExchange,
): RequestEvidence & Required<Pick<Finding, 'comparedWith'>> {
  const [shown, compared] = [evidenceOf(exchange), evidenceOf(other)]
  const evidence = `${shown.evidence}\ncompared with\n${compared.evidence}`
  return { evidence, request: shown.request, comparedWith: compared.request }
}

/** Returns a finding that the answer breaks a rule: violated where the rule is a MUST, else advisory. */
export const broken = (
  about: About,
  exchange: CoreExchange,
  fault: Required<Pick<Finding, 'expected' | 'found' | 'advice'>>,
): Finding => ({
  ...about,
  outcome: about.level === 'MUST' ? 'violated' : 'advisory',
  ...fault,
  ...evidenceOf(exchange),
})

/** Returns a finding that the answer does not let a rule be judged, for which the server is not to blame. */
export const unjudged = (about: About, exchange: CoreExchange, reason: string, advice: string): Finding =>
  notVerified(about, { kind: 'unknown', reason, ...evidenceOf(exchange), advice })

/** Returns a finding that a rule is not verified, for a Parameter has no value. */
export const missingParameter = (about: About, { name, reason, advice }: MissingParameter): Finding =>
  notVerified(about, { kind: 'unknown', reason: `there is no ${name}: ${reason}`, advice })

/** Returns what a request without an answer means for the rule that made it; that no request is left is one cause for all. */
export const afterFailedCoreRequest = (about: About, error: RequestError): Finding =>
  afterFailedRequest(about, error, error.kind === 'budget' ? 'requests that the run has left' : undefined)
