import type { Readable } from 'node:stream'
import type { HostAddress } from '../public-addresses'
import type { ServiceAnswer } from '../service-answer'

/** A request before it is sent, with the secrets in it. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Opens what is sent in place of a body, anew for each attempt: it may be too large to be kept. */
  readonly openStream?: () => Readable
  /** Milliseconds for one attempt, where the limits of the client are not those for this request. */
  readonly timeoutMs?: number
  /** The addresses of the host that are asked, where a server led to it; others are looked up. */
  readonly addresses?: readonly HostAddress[]
  /** Set when a successful answer holds a token that is not known yet, so that what looks like one is masked. */
  readonly asksForToken?: true
}

/** A complete answer as it came, with the secrets in it. */
export interface Answer extends ServiceAnswer {
  /** The URL that was asked in the end, after redirects. */
  readonly url: string
}
