import type { RequestError } from '../../odata/request-error'
import type { ChainStop } from '../sampling-results'

const MOST_SILENT_CHAINS = 3
const MOST_FAILING_RESOURCES = 3

/**
 * The status of a server that failed at one request, and may answer all others. The other failures with a status, such as
 * 503, are those of a server, or of what stands before it, that answers no request at the time (RFC 9110, 15.6).
 */
const INTERNAL_SERVER_ERROR = 500

/**
 * Decides when to give up a server that has died: a chain fails only after several attempts with pauses between them,
 * and a Data Dictionary has hundreds of chains. A server that answers 500 is given up only if it never did anything else:
 * one whose Field Resource is broken may have all others in order.
 */
export class Patience {
  #silentChains = 0
  #hasAnswered = false
  readonly #failingResources = new Set<string>()

  /** The last failure, once a few chains in a row got no answer or the run has no request left. */
  givenUp: RequestError | undefined

  /** True when any chain failed because there was no answer, or no request left. */
  isInterrupted = false

  /** Takes note of how a chain of a Resource stopped. */
  note(resourceName: string, stop: ChainStop): void {
    const error = stop.reason === 'failed' ? stop.error : undefined
    const isUnanswered = error?.kind === 'unanswered'
    const isFailing = isUnanswered && error.exchange?.status === INTERNAL_SERVER_ERROR
    this.isInterrupted ||= isUnanswered || error?.kind === 'budget'
    this.#hasAnswered ||= !isUnanswered && error?.kind !== 'budget'
    this.#silentChains = isUnanswered && !isFailing ? this.#silentChains + 1 : 0
    if (isFailing) this.#failingResources.add(resourceName)
    if (error?.kind === 'budget' || this.#isDead()) this.givenUp ??= error
  }

  #isDead(): boolean {
    if (this.#silentChains >= MOST_SILENT_CHAINS) return true
    return !this.#hasAnswered && this.#failingResources.size >= MOST_FAILING_RESOURCES
  }
}
