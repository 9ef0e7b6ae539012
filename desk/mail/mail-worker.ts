import type { Store } from '../store/store'
import { type Sending, type Sent, sendWaiting } from './send-waiting'

/** Looks so often whether a mail is due. */
const EVERY_MS = 5_000

/** Sends mails as they become due, until it is stopped. */
export class MailWorker {
  readonly #store: Store
  readonly #sending: Sending
  readonly #report: (sent: Sent | { readonly failed: unknown }) => void
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | undefined
  #isStopped = false

  /** @param report gets what each round did that did anything, and its error where it failed */
  constructor(store: Store, sending: Sending, report: (sent: Sent | { readonly failed: unknown }) => void) {
    this.#store = store
    this.#sending = sending
    this.#report = report
    this.wake()
  }

  /** Sends now what is due, e.g. because a mail was just written. */
  wake(): void {
    if (this.#isStopped || this.#round !== undefined) return
    clearTimeout(this.#timer)
    this.#round = this.#send().finally(() => {
      this.#round = undefined
      if (!this.#isStopped) this.#timer = setTimeout(() => this.wake(), EVERY_MS)
    })
  }

  /** Stops after the mail that is being sent. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#round
  }

  async #send(): Promise<void> {
    try {
      const sent = await sendWaiting(this.#store, { ...this.#sending, isStopped: () => this.#isStopped })
      if (sent.sent + sent.refused > 0 || sent.unreachable !== undefined) this.#report(sent)
    } catch (failed) {
      this.#report({ failed })
    }
  }
}
