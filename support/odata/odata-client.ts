import type { CollectionPage, CollectionReader, PageLink } from './collection-page'
import type { Exchange } from './exchange'
import { knownSecrets } from './known-secrets'
import { type LinkPlace, NextLinkRefused, nextPageUrl } from './next-page-url'
import { type PagePreferences, preferenceHeaders } from './page-preferences'
import type { QueryOptions } from './query-options'
import { readCollection, UnusableBody } from './read-collection'
import { DEFAULT_LIMITS, type RequestLimits } from './request-limits'
import { ServiceAccess } from './service-access'
import type { ServiceAnswer, ServiceRequest } from './service-answer'
import type { ServiceConnection } from './service-connection'
import { parsedEndpoint, urlBelow } from './service-url'
import { Transport } from './transport'

/** The format of metadata (OData 4.01 Part 1, 11.1.2). */
const ACCEPT_METADATA = 'application/xml'

/** The format of records; servers that know no parameters of it still find their own (OData JSON Format 4.01, 3). */
const ACCEPT_RECORDS = 'application/json;odata.metadata=minimal, application/json;q=0.9'

/** Where a page came from, with the secrets that are masked in the page itself. */
interface PageSource {
  readonly place: LinkPlace
  readonly preferences: PagePreferences
}

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
  readonly #transport: Transport
  readonly #access: ServiceAccess
  readonly #sources = new WeakMap<Exchange, PageSource>()

  /** @throws Error with one line when the connection cannot be used */
  constructor(connection: ServiceConnection, { limits = {}, onExchange = () => {} }: ODataClientOptions = {}) {
    this.#root = parsedEndpoint(connection.serviceRoot, 'the service root')
    const secrets = knownSecrets(connection, process.env)
    this.#transport = new Transport({ ...DEFAULT_LIMITS, ...limits }, secrets, onExchange)
    this.#access = new ServiceAccess(this.#root.origin, connection.credentials, this.#transport, secrets)
    this.serviceRoot = secrets.redact(this.#root.href)
  }

  /**
   * The metadata document as XML (OData 4.01 Part 1, 11.1.2), or whatever a server sends in its place under status 200.
   *
   * @throws RequestError when no complete answer comes, or one with another status or without a body
   */
  async metadata(): Promise<{ bytes: Buffer; exchange: Exchange }> {
    const { bytes, exchange } = await this.#access.get(urlBelow(this.#root, ['$metadata']), { Accept: ACCEPT_METADATA })
    if (bytes.length === 0) throw this.#unusable(exchange, 'the server answered 200 with an empty body.')
    return { bytes, exchange }
  }

  async page(resource: string, options: QueryOptions, preferences: PagePreferences = {}): Promise<CollectionPage> {
    return this.#page(urlBelow(this.#root, [resource], options), preferences)
  }

  async nextPage(page: PageLink): Promise<CollectionPage> {
    const source = this.#sources.get(page.exchange)
    if (source === undefined || page.nextLink === undefined) {
      throw new TypeError('this page was not read by this client, or has no nextLink')
    }
    try {
      return await this.#page(nextPageUrl(page.nextLink, source.place, this.#root.origin), source.preferences)
    } catch (error) {
      if (error instanceof NextLinkRefused) throw this.#unusable(page.exchange, `${error.message}.`)
      throw error
    }
  }

  /**
   * What the server answers, for rules that are about requests and answers themselves: any status is an answer, 500 too
   * when it comes to the last attempt.
   *
   * @throws RequestError (`unauthorized`) for 401 and 403, (`unanswered`) for 429, 502, 503, 504 and when no complete
   *   answer comes, (`unusable`) for a redirect that must not be followed and a body that cannot be read, (`budget`)
   */
  async ask({ path, options, headers = {} }: ServiceRequest): Promise<ServiceAnswer> {
    const accept = path[0] === '$metadata' ? ACCEPT_METADATA : ACCEPT_RECORDS
    const url = urlBelow(this.#root, path, options)
    const { status, bytes, exchange } = await this.#access.ask(url, { Accept: accept, ...headers })
    return { status, headers: exchange.responseHeaders, bytes, exchange }
  }

  async #page(url: string, preferences: PagePreferences): Promise<CollectionPage> {
    const answer = await this.#access.get(url, { Accept: ACCEPT_RECORDS, ...preferenceHeaders(preferences) })
    try {
      const { context, ...body } = readCollection(answer)
      const page = { ...body, exchange: answer.exchange }
      const place = { requestUrl: answer.url, ...(context === undefined ? {} : { context }) }
      this.#sources.set(answer.exchange, { place, preferences })
      return page
    } catch (error) {
      if (error instanceof UnusableBody) {
        throw this.#unusable(answer.exchange, `the server answered 200 with ${error.message}.`)
      }
      throw error
    }
  }

  #unusable(exchange: Exchange, what: string): Error {
    return this.#transport.error('unusable', `${exchange.method} ${exchange.url}: ${what}`, exchange)
  }
}
