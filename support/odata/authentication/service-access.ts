import { serverWords } from '../answer-body'
import { connectionWords } from '../connection-words'
import type { RequestError, RequestErrorKind } from '../request-error'
import type { ServiceConnection } from '../service-connection'
import { isHeaderSafe, LONGEST_SECRET, tooLong } from '../service-connection'
import { statusText } from '../status-text'
import type { Answer } from '../transport/http-messages'
import { mergedHeaders } from '../transport/merged-headers'
import { ElsewhereRefused, type OtherOrigins } from '../transport/other-origins'
import { ACCEPTED_ENCODING } from '../transport/receive-body'
import { RedirectRefused, reachable, sendFollowing } from '../transport/redirects'
import { parsedEndpoint } from '../transport/service-url'
import type { Transport } from '../transport/transport'
import { type Authentication, bearerAuthentication, TokenAuthentication } from './authentication'

import type { Secrets } from './secrets'
import { TokenEndpoint } from './token-endpoint'

/** The headers by which a request says what it asks for. */
export type WantedHeaders = Readonly<Record<string, string>> & { readonly Accept: string }

/** Sends GET requests to one service, with its credentials. */
export class ServiceAccess {
  readonly #origins: OtherOrigins
  readonly #connection: ServiceConnection
  readonly #transport: Transport
  readonly #secrets: Secrets
  readonly #authentication: Authentication

  /**
   * @param origins knows the origin of the service root, the only one that credentials are sent to
   * @throws Error with one line when the credentials cannot be used
   */
  constructor(origins: OtherOrigins, connection: ServiceConnection, transport: Transport, secrets: Secrets) {
    this.#origins = origins
    this.#connection = connection
    this.#transport = transport
    this.#secrets = secrets
    this.#authentication = authenticationBy(connection, transport, secrets)
  }

  /**
   * Asks for an answer of status 200.
   *
   * @param wanted headers that say what is asked for, Accept among them
   * @throws RequestError for any other status, and when no complete answer comes
   */
  async get(url: string, wanted: WantedHeaders): Promise<Answer> {
    const answer = await this.ask(url, wanted)
    if (answer.status === 200) return answer
    throw this.#failure(answer)
  }

  /**
   * Asks for an answer after redirects, whatever its status says about the request. A token that is refused with 401 is
   * renewed, and the request sent once more.
   *
   * @param wanted headers that say what is asked for, Accept among them; they may replace OData-MaxVersion
   * @throws RequestError (`unauthorized`) for 401 and 403, which are about the client, and when no complete answer comes
   */
  async ask(url: string, wanted: WantedHeaders): Promise<Answer> {
    const authorization = await this.#authentication.authorization()
    const first = await this.#send(url, wanted, authorization)
    const answer = this.#isRefused(first) ? await this.#sendAgain(first, url, wanted, authorization) : first
    if (answer.status === 401 || answer.status === 403) throw this.#failure(answer)
    return answer
  }

  #failure(answer: Answer): RequestError {
    const words = serverWords(answer, (text) => this.#secrets.redact(text))
    const { kind, message } = statusError(answer, words, this.#connection, this.#origins.own)
    return this.#transport.error(kind, `GET ${answer.url}: ${message}`, answer.exchange)
  }

  /** Decides if the credentials were refused. Another origin gets none, so that to renew them would not help. */
  #isRefused({ status, url }: Answer): boolean {
    return status === 401 && new URL(url).origin === this.#origins.own
  }

  async #sendAgain(refused: Answer, url: string, wanted: WantedHeaders, authorization: string): Promise<Answer> {
    const renewed = await this.#authentication.renewed(authorization)
    return renewed === undefined ? refused : this.#send(url, wanted, renewed)
  }

  async #send(url: string, wanted: WantedHeaders, authorization: string): Promise<Answer> {
    const headers = mergedHeaders({ 'OData-MaxVersion': '4.01', 'User-Agent': 'dd-acceptance' }, wanted, {
      'Accept-Encoding': ACCEPTED_ENCODING,
      ...(new URL(url).origin === this.#origins.own ? { Authorization: authorization } : {}),
    })
    const holdsSecret = (text: string) => this.#secrets.isIn(text)
    try {
      if (!('Authorization' in headers) && holdsSecret(url))
        throw new ElsewhereRefused(
          `leads to ${new URL(url).origin} with credentials in the URL, which are never sent there`,
        )
      const first = await reachable({ method: 'GET', url, headers }, this.#origins)
      return await sendFollowing((request) => this.#transport.send(request), first, holdsSecret, this.#origins)
    } catch (error) {
      if (error instanceof ElsewhereRefused)
        throw this.#transport.error('elsewhere', `GET ${url}: the nextLink ${error.message}.`)
      if (!(error instanceof RedirectRefused)) throw error
      const { exchange } = error.answer
      throw this.#transport.error(error.kind, `GET ${exchange.url}: ${error.message}.`, exchange)
    }
  }
}

function authenticationBy(
  { credentials, readFrom }: ServiceConnection,
  transport: Transport,
  secrets: Secrets,
): Authentication {
  if (credentials.kind === 'bearer token') {
    const { length } = credentials.token
    if (length > LONGEST_SECRET) throw new Error(`the bearer token has ${tooLong(length)}`)
    if (isHeaderSafe(credentials.token)) return bearerAuthentication(credentials.token)
    throw new Error('the bearer token is empty or has characters that no header can hold')
  }
  parsedEndpoint(credentials.tokenUri, 'the token endpoint')
  const endpoint = new TokenEndpoint(credentials, transport, secrets, connectionWords(readFrom).clientCredentials)
  return new TokenAuthentication(() => endpoint.fetchToken())
}

/**
 * Explains an answer with another status than 200, and what to do about it.
 *
 * @param words what the server says about it, without secrets
 * @param origin the origin of the service root
 */
function statusError(
  answer: Answer,
  words: string,
  connection: ServiceConnection,
  origin: string,
): { readonly kind: RequestErrorKind; readonly message: string } {
  const { status } = answer
  const said = `the server answered ${statusText(status)}${words === '' ? '' : ` (${words})`}`
  if (status === 401 || status === 403) {
    return { kind: 'unauthorized', message: `${said}. ${accessAdvice(answer, connection, origin)}` }
  }
  if (status < 400) return { kind: 'unusable', message: `${said} in place of 200.` }
  return { kind: status < 500 || status === 501 ? 'refused' : 'unanswered', message: `${said}.` }
}

function accessAdvice({ status, url }: Answer, { credentials, readFrom }: ServiceConnection, origin: string): string {
  const words = connectionWords(readFrom)
  const asked = new URL(url).origin
  if (asked !== origin) {
    return `The request was redirected to ${asked}, and credentials are never sent to another origin than that of the service root: check whether the service root belongs there.`
  }
  if (status === 403) return 'The credentials lack the right to read this: ask the provider for it.'
  if (credentials.kind === 'bearer token') return `Check ${words.token}: it may have expired.`
  return `Not even a new token from ${credentials.tokenUri} is accepted: check ${words.tokenEndpoint}.`
}
