import type { Answer } from './answer'
import { type Authentication, bearerAuthentication, TokenAuthentication } from './authentication'
import type { CollectionPage, CollectionReader } from './collection-page'
import { ACCEPTED_ENCODING } from './decompress'
import type { Exchange } from './exchange'
import { knownSecrets } from './known-secrets'
import { type LinkPlace, NextLinkRefused, nextPageUrl } from './next-page-url'
import type { QueryOptions } from './query-options'
import { readCollection, UnusableBody } from './read-collection'
import { RedirectRefused, sendFollowing } from './redirects'
import { DEFAULT_LIMITS, type RequestLimits } from './request-limits'
import type { Secrets } from './secrets'
import type { Credentials, ServiceConnection } from './service-connection'
import { parsedEndpoint, urlBelow } from './service-url'
import { statusError } from './status-error'
import { isHeaderSafe } from './token-answer'
import { TokenEndpoint } from './token-endpoint'
import { Transport } from './transport'

/** The format of records; servers that know no parameters of it still find their own (OData JSON Format 4.01, 3). */
const ACCEPT_RECORDS = 'application/json;odata.metadata=minimal, application/json;q=0.9'

/** Settings of a client, apart from where the service is. */
export interface ODataClientOptions {
  readonly limits?: Partial<RequestLimits>
  /** Told of every attempt, those for tokens and redirects included, in the order in which they ended. */
  readonly onExchange?: (exchange: Exchange) => void
}

/**
 * Reads an OData service as RCP-40 has it: GET with a bearer token. Every failure is a RequestError with the exchange
 * as evidence, and no secret is in any of them.
 */
export class ODataClient implements CollectionReader {
  /** For people: secrets are masked. */
  readonly serviceRoot: string
  readonly #root: URL
  readonly #credentials: Credentials
  readonly #secrets: Secrets
  readonly #transport: Transport
  readonly #authentication: Authentication
  /** With the secrets that are masked in the pages themselves. */
  readonly #places = new WeakMap<CollectionPage, LinkPlace>()

  /** @throws Error with one line when the connection cannot be used */
  constructor(connection: ServiceConnection, { limits = {}, onExchange = () => {} }: ODataClientOptions = {}) {
    this.#root = parsedEndpoint(connection.serviceRoot, 'the service root')
    this.#credentials = connection.credentials
    this.#secrets = knownSecrets(connection, process.env)
    this.#transport = new Transport({ ...DEFAULT_LIMITS, ...limits }, this.#secrets, onExchange)
    this.#authentication = this.#authenticationBy(connection.credentials)
    this.serviceRoot = this.#secrets.redact(this.#root.href)
  }

  /**
   * The metadata document as XML (OData 4.01 Part 1, 11.1.2), or whatever a server sends in its place under status 200.
   *
   * @throws RequestError when no complete answer comes, or one with another status or without a body
   */
  async metadata(): Promise<{ bytes: Buffer; exchange: Exchange }> {
    const { bytes, exchange } = await this.#get(urlBelow(this.#root, '$metadata'), 'application/xml')
    if (bytes.length === 0) throw this.#unusable(exchange, 'the server answered 200 with an empty body.')
    return { bytes, exchange }
  }

  async page(resource: string, options: QueryOptions): Promise<CollectionPage> {
    return this.#page(urlBelow(this.#root, resource, options))
  }

  async nextPage(page: CollectionPage): Promise<CollectionPage> {
    const place = this.#places.get(page)
    if (place === undefined || page.nextLink === undefined) {
      throw new TypeError('this page was not read by this client, or has no nextLink')
    }
    try {
      return await this.#page(nextPageUrl(page.nextLink, place, this.#root.origin))
    } catch (error) {
      if (error instanceof NextLinkRefused) throw this.#unusable(page.exchange, `${error.message}.`)
      throw error
    }
  }

  async #page(url: string): Promise<CollectionPage> {
    const answer = await this.#get(url, ACCEPT_RECORDS)
    try {
      const { context, ...body } = readCollection(answer)
      const page = { ...body, exchange: answer.exchange }
      this.#places.set(page, { requestUrl: answer.url, ...(context === undefined ? {} : { context }) })
      return page
    } catch (error) {
      if (error instanceof UnusableBody) {
        throw this.#unusable(answer.exchange, `the server answered 200 with ${error.message}.`)
      }
      throw error
    }
  }

  async #get(url: string, accept: string): Promise<Answer> {
    const authorization = await this.#authentication.authorization()
    const first = await this.#ask(url, accept, authorization)
    const answer = this.#isRefused(first) ? await this.#askAgain(first, url, accept, authorization) : first
    if (answer.status === 200) return answer
    const { kind, message } = statusError(answer, this.#credentials, this.#root.origin)
    throw this.#transport.error(kind, `GET ${answer.url}: ${message}`, answer.exchange)
  }

  /** Another origin refuses because it gets no credentials. */
  #isRefused({ status, url }: Answer): boolean {
    return status === 401 && new URL(url).origin === this.#root.origin
  }

  async #askAgain(refused: Answer, url: string, accept: string, authorization: string): Promise<Answer> {
    const renewed = await this.#authentication.renewed(authorization)
    return renewed === undefined ? refused : this.#ask(url, accept, renewed)
  }

  async #ask(url: string, accept: string, authorization: string): Promise<Answer> {
    const headers = {
      Accept: accept,
      'Accept-Encoding': ACCEPTED_ENCODING,
      Authorization: authorization,
      'OData-MaxVersion': '4.01',
      'User-Agent': 'dd-acceptance',
    }
    try {
      return await sendFollowing(
        (request) => this.#transport.send(request),
        { method: 'GET', url, headers },
        (text) => this.#secrets.isIn(text),
      )
    } catch (error) {
      if (error instanceof RedirectRefused) throw this.#unusable(error.answer.exchange, `${error.message}.`)
      throw error
    }
  }

  #unusable(exchange: Exchange, what: string): Error {
    return this.#transport.error('unusable', `${exchange.method} ${exchange.url}: ${what}`, exchange)
  }

  #authenticationBy(credentials: Credentials): Authentication {
    if (credentials.kind === 'bearer token') {
      if (!isHeaderSafe(credentials.token))
        throw new Error('the bearer token has characters that no header can hold, or is empty')
      return bearerAuthentication(credentials.token)
    }
    parsedEndpoint(credentials.tokenUri, 'the token endpoint')
    const endpoint = new TokenEndpoint(credentials, this.#transport, this.#secrets)
    return new TokenAuthentication(() => endpoint.fetchToken())
  }
}
