import type { Finding } from '../../dictionary/finding'
import type { RequestError } from '../../odata/request-error'
import type { UnknownRecords } from '../../payload/unknown-records'
import type { MissingChoice } from '../core-parameter'
import { notVerified } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'
import { afterFailedCoreRequest, missingParameter } from './judging/core-findings'

/** The reason why a request was not sent, or had no answer. */
export type NoAnswer = UnknownRecords | MissingChoice | { readonly kind: 'failed'; readonly error: RequestError }

/** Every request of the tests is sent and answered; each other rule about an answer needs this one. */
export const requestAnswered = defineRule({
  id: 'core-request',
  level: 'MUST',
  requirement: 'be answered',
  label: 'Requests that are not answered',
  source: 'Web API Core 2.0.0, 2.2 and 2.5',
  sentences: ['the request {string} asks for {requestPath}', 'the request {string} asks for {requestPath} with'],
  brokenBy: ['html-error-page'],
  allows: ['bedrooms-not-searchable', 'server-error-once'],
  judge,
})

/**
 * Describes what a request that brought no answer means.
 *
 * @param subject the id of the request, or `EndpointResource`
 */
function judge(about: AboutSubject, subject: string, why: NoAnswer): Finding {
  switch (why.kind) {
    case 'unknown':
      return notVerified(about(subject), why)
    case 'missing':
      return missingParameter(about(subject), why)
    case 'failed':
      return afterFailedCoreRequest(about(subject), why.error)
  }
}
