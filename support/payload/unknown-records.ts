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
}

/** Explains that a request failed for good. */
export function unknownAfter(error: RequestError, cause?: string): UnknownRecords {
  return {
    kind: 'unknown',
    reason: error.message,
    ...(error.exchange === undefined ? {} : exchangeEvidence(error.exchange)),
    advice: adviceAfter[error.kind],
    ...(cause === undefined ? {} : { cause }),
  }
}

const adviceAfter: Readonly<Record<RequestErrorKind, string>> = {
  unauthorized: 'grant the credentials of this run access to the Resource',
  refused: 'answer this request with records: the standard asks for what it uses',
  unusable: 'answer with a JSON payload of records: {"value": [...]}',
  unanswered: 'see why no complete answer came, then run again; REQUEST_TIMEOUT waits longer',
  budget: 'allow the run more requests with REQUEST_BUDGET, then run again',
}
