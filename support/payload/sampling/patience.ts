import type { RequestError } from '../../odata/request-error'
import type { ChainStop } from '../sampling-results'

const MOST_SILENT_CHAINS = 3

/**
 * Decides when to give up a server that has died: a chain fails only after several attempts with pauses between them,
 * and a Data Dictionary has hundreds of chains.
 */
export class Patience {
  #silentChains = 0

  /** The last failure, once a few chains in a row got no answer or the run has no request left. */
  givenUp: RequestError | undefined

  /** True when any chain failed because there was no answer, or no request left. */
  isInterrupted = false

  /** Takes note of how a chain stopped. */
  note(stop: ChainStop): void {
    const kind = stop.reason === 'failed' ? stop.error.kind : undefined
    this.isInterrupted ||= kind === 'unanswered' || kind === 'budget'
    this.#silentChains = kind === 'unanswered' ? this.#silentChains + 1 : 0
    const isOver = kind === 'budget' || this.#silentChains >= MOST_SILENT_CHAINS
    if (stop.reason === 'failed' && isOver) this.givenUp ??= stop.error
  }
}
