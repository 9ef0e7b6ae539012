import type { AccessToken } from './token-endpoint'

/** Gives requests their Authorization header. Both functions throw RequestError when no token can be fetched. */
export interface Authentication {
  /** Returns the value of the Authorization header. */
  authorization(): Promise<string>
  /** Returns another value after the service refused one with 401; undefined when there is none. */
  renewed(refused: string): Promise<string | undefined>
}

/** Authenticates by a token that was issued beforehand: there is no other one (RFC 6750, 2.1). */
export const bearerAuthentication = (token: string): Authentication => ({
  authorization: async () => bearer(token),
  renewed: async () => undefined,
})

/** Keeps an access token until shortly before it expires, and fetches it once for all requests that wait for it. */
export class TokenAuthentication implements Authentication {
  readonly #fetchToken: () => Promise<AccessToken>
  #token: AccessToken | undefined
  #fetching: Promise<AccessToken> | undefined

  constructor(fetchToken: () => Promise<AccessToken>) {
    this.#fetchToken = fetchToken
  }

  async authorization(): Promise<string> {
    if (this.#token !== undefined && Date.now() < this.#token.usableUntil) return bearer(this.#token.value)
    this.#fetching ??= this.#fetchToken().finally(() => {
      this.#fetching = undefined
    })
    this.#token = await this.#fetching
    return bearer(this.#token.value)
  }

  async renewed(refused: string): Promise<string> {
    // Another request may have renewed it meanwhile.
    if (this.#token !== undefined && bearer(this.#token.value) === refused) this.#token = undefined
    return this.authorization()
  }
}

const bearer = (token: string): string => `Bearer ${token}`
