import { messageOf } from '../dictionary/wording'
import type { Answer } from './answer'
import { catchRequestError, RequestError } from './request-error'
import type { Secrets } from './secrets'
import { serverWords } from './server-words'
import type { ClientCredentials } from './service-connection'
import { type AccessToken, readTokenAnswer } from './token-answer'
import { type ClientAuthenticationStyle, tokenRequest } from './token-request'
import type { Transport } from './transport'

const ADVICE = 'Check ClientIdentification, ClientSecret, TokenURI and ClientScope of the RESOScript.'

/** Fetches access tokens by the client credentials grant (RFC 6749, 4.4). */
export class TokenEndpoint {
  readonly #credentials: ClientCredentials
  readonly #transport: Transport
  readonly #secrets: Secrets
  /** What the endpoint is known to accept. */
  #style: ClientAuthenticationStyle | undefined

  constructor(credentials: ClientCredentials, transport: Transport, secrets: Secrets) {
    this.#credentials = credentials
    this.#transport = transport
    this.#secrets = secrets
  }

  /**
   * A new token. HTTP Basic is tried first, which every endpoint has to support (RFC 6749, 2.3.1), then credentials in
   * the body, which is all that some support.
   *
   * @throws RequestError (`unauthorized`) that says what the endpoint answered, or (`budget`)
   */
  async fetchToken(): Promise<AccessToken> {
    const style = this.#style ?? 'HTTP Basic'
    const answer = await this.#ask(style)
    if (this.#style !== undefined || (answer.status !== 400 && answer.status !== 401))
      return this.#accept(answer, style)
    return this.#accept(await this.#ask('request body'), 'request body', answer)
  }

  #ask(style: ClientAuthenticationStyle): Promise<Answer> {
    const request = tokenRequest(this.#credentials, style)
    return catchRequestError(
      () => this.#transport.send(request),
      (error) => {
        if (error.kind === 'budget') throw error
        const message = `there is no access token to be had: ${error.message}. ${ADVICE}`
        throw new RequestError('unauthorized', message, error.exchange)
      },
    )
  }

  /** @param refused the answer to the other style, which was tried before */
  #accept(answer: Answer, style: ClientAuthenticationStyle, refused?: Answer): AccessToken {
    if (answer.status !== 200) {
      const before = refused === undefined ? '' : `${answered(refused)} to client credentials in HTTP Basic and `
      throw this.#noToken(
        `${before}${answered(answer)} to client credentials in ${style === 'HTTP Basic' ? style : 'the body'}`,
        answer,
      )
    }
    try {
      const token = readTokenAnswer(answer.bytes, Date.now())
      for (const secret of token.secrets) this.#secrets.add(secret)
      this.#style = style
      return token
    } catch (error) {
      throw this.#noToken(`answered 200 with ${messageOf(error)}`, answer)
    }
  }

  #noToken(what: string, { exchange }: Answer): RequestError {
    const message = `there is no access token to be had: the token endpoint ${this.#credentials.tokenUri} ${what}. ${ADVICE}`
    return this.#transport.error('unauthorized', message, exchange)
  }
}

function answered(answer: Answer): string {
  const words = serverWords(answer)
  return `answered ${answer.status}${words === '' ? '' : ` (${words})`}`
}
