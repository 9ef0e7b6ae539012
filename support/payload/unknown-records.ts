import type { SentRequest } from '../dictionary/finding'
import { exchangeEvidence } from '../odata/exchange'
import type { RequestError, RequestErrorKind } from '../odata/request-error'

/** The reason why records or values are not known, as findings show it. */
export interface UnknownRecords {
  readonly kind: 'unknown'
  readonly reason: string
  readonly evidence?: string
  /** The request that tells it. */
  readonly request?: SentRequest
  readonly advice: string
  /** The fault that several findings share. */
  readonly cause?: string
  /** All records are known, and none belongs to the Field: the server offers no values. */
  readonly isNone?: true
}

/**
 * Explains that a request failed for good. That the server has stopped answering is one cause for all requests since.
 *
 * @param named the fault behind it, in other cases
 */
export function unknownAfter(error: RequestError, named?: string): UnknownRecords {
  const cause = error.stoppedAt === undefined ? named : `answers of the server since ${error.stoppedAt}`
  return {
    kind: 'unknown',
    reason: error.message,
    ...(error.exchange === undefined ? {} : exchangeEvidence(error.exchange)),
    advice: error.stoppedAt === undefined ? adviceAfter[error.kind] : WHY_STOPPED,
    ...(cause === undefined ? {} : { cause }),
  }
}

const WHY_STOPPED = 'see in the log of the server why it ended or hangs, then run again'

const adviceAfter: Readonly<Record<RequestErrorKind, string>> = {
  unauthorized: 'grant the credentials of this run access to the Resource',
  refused: 'answer this request with records: the standard asks for what it uses',
  unusable: 'answer with a JSON payload of records: {"value": [...]}',
  elsewhere:
    'lead to the origin of the service root, or name the other one in ALLOW_ORIGINS, if it belongs to the service',
  unanswered: 'see why no complete answer came, then run again; REQUEST_TIMEOUT waits longer',
  budget: 'allow the run more requests with REQUEST_BUDGET, then run again',
}
