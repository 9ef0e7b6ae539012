import type { Readable } from 'node:stream'
import { knownSecrets } from './authentication/known-secrets'
import type { Secrets } from './authentication/secrets'
import type { ServiceAnswer } from './service-answer'
import { DEFAULT_LIMITS, isHeaderSafe, LONGEST_SECRET, type RequestLimits, tooLong } from './service-connection'
import type { OutgoingRequest } from './transport/http-messages'
import { ACCEPTED_ENCODING } from './transport/receive-body'
import { Transport } from './transport/transport'

/** Describes what is sent, and how. */
export interface Sending {
  readonly contentType: string
  /** Opens it anew for each attempt. */
  readonly open: () => Readable
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number
}

/**
 * Asks one origin, which is not an OData service, with a bearer token. Redirects are answers like others and are not followed, so
 * that the token goes nowhere else.
 */
export class OriginClient {
  readonly origin: string
  readonly #authorization: string
  readonly #secrets: Secrets
  readonly #transport: Transport

  /** @throws Error with one line when the token cannot be sent */
  constructor({ origin }: URL, token: string, limits: Partial<RequestLimits> = {}) {
    if (token.length > LONGEST_SECRET) throw new Error(`it has ${tooLong(token.length)}`)
    if (!isHeaderSafe(token)) throw new Error('it is empty or has characters that no header can hold')
    this.origin = origin
    this.#authorization = `Bearer ${token}`
    this.#secrets = knownSecrets({ serviceRoot: origin, credentials: { kind: 'bearer token', token } }, process.env)
    this.#transport = new Transport({ ...DEFAULT_LIMITS, ...limits }, this.#secrets, () => {})
  }

  /**
   * Asks for what is at a path; any status is an answer.
   *
   * @throws RequestError (`unanswered`, `unusable`) when no complete answer comes, also to the last attempt
   */
  get(path: string): Promise<ServiceAnswer> {
    return this.#send({ method: 'GET', path })
  }

  /**
   * Sends something to a path, and again where that fails for a reason that may pass: what it does must be the same each time.
   *
   * @throws RequestError as `get` does, and (`unusable`) where what is sent cannot be read
   */
  post(path: string, { contentType, open, timeoutMs }: Sending): Promise<ServiceAnswer> {
    return this.#send({ method: 'POST', path, openStream: open, timeoutMs, headers: { 'Content-Type': contentType } })
  }

  /** Masks the secrets of this client in a text, such as an answer that is shown. */
  withoutSecrets(text: string): string {
    return this.#secrets.redact(text)
  }

  #send({
    path,
    headers = {},
    ...request
  }: Omit<OutgoingRequest, 'url' | 'headers'> & Partial<OutgoingRequest> & { readonly path: string }) {
    return this.#transport.send({
      ...request,
      url: `${this.origin}${path}`,
      headers: {
        Accept: 'application/json',
        'Accept-Encoding': ACCEPTED_ENCODING,
        'User-Agent': 'dd-acceptance',
        ...headers,
        Authorization: this.#authorization,
      },
    })
  }
}
