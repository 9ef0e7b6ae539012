/** A request before it is sent, with the secrets in it. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Whether a successful answer holds a token that is not known yet, so that what looks like one is masked. */
  readonly asksForToken?: true
}
