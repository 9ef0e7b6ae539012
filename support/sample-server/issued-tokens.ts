import { randomBytes } from 'node:crypto'

/** The access tokens of one sample server. */
export class IssuedTokens {
  readonly #issued = new Set<string>()

  /** A new token, which works until the server stops. */
  issue(): string {
    const token = randomBytes(24).toString('base64url')
    this.#issued.add(token)
    return token
  }

  /** Whether the value of an Authorization header brings a token that was issued here (RFC 6750, 2.1). */
  authorise(authorization: string | undefined): boolean {
    const [, token] = authorization?.match(/^Bearer +(\S+)$/i) ?? []
    return token !== undefined && this.#issued.has(token)
  }
}
