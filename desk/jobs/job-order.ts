import type { Credentials } from './credentials'
import type { JobSettings } from './job'

/** A job that somebody wants, as it was read from what they gave. */
export interface JobOrder {
  readonly system: string
  readonly recipient: string
  /** The host that is asked. */
  readonly host: string
  readonly settings: JobSettings
  readonly credentials: Credentials
}

/** A job that is not begun. The reasons are sentences for people, and quote nothing that may be secret. */
export class RefusedOrder extends Error {
  override readonly name = 'RefusedOrder'
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join(' '))
    this.reasons = reasons
  }
}
