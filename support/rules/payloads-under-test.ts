import type { RequestError } from '../odata/request-error'
import type { FaultReader } from '../payload/fault'
import type { PassSample } from '../payload/sampling-results'
import type { UnknownRecords } from '../payload/unknown-records'

/** The terms that sampled records are judged by. */
export interface PayloadTerms {
  readonly read: FaultReader
  /** The reason why the values of string lookups cannot be judged; undefined when they can. */
  readonly unknownLookups: UnknownRecords | undefined
}

/** A Resource that a pass sampled, or that nobody asked for. */
export type Sampling =
  | { readonly kind: 'sampled'; readonly sample: PassSample }
  | {
      readonly kind: 'not sampled'
      readonly resourceName: string
      /** Name of the pass, e.g. `NextLink`. */
      readonly pass: string
      readonly why: UnknownRecords
    }

/** The reason why nobody asked for records in a certification run that came to a violated MUST before. */
export const SAMPLING_NOT_BEGUN: UnknownRecords = {
  kind: 'unknown',
  reason: 'sampling was not begun, for a MUST is violated before',
  advice: 'fix what failed, then run again',
  cause: 'sampling that was not begun',
}

/** Names the fault behind a request that failed: one for all Resources when there is no answer, or no request left. */
export const failureCause = ({ resource }: PassSample, { kind }: RequestError): string =>
  kind === 'unanswered' || kind === 'budget'
    ? 'answers to requests for data'
    : `records of the ${resource.name} Resource`
