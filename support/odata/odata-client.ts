import { type CollectionBody, readCollection, UnusableBody } from './answer-body'
import { knownSecrets } from './authentication/known-secrets'
import type { Secrets } from './authentication/secrets'
import { ServiceAccess, type WantedHeaders } from './authentication/service-access'
import type { CollectionPage, CollectionReader, PageLink, PagePreferences, QueryOptions } from './collection-reader'
import type { Exchange } from './exchange'
import type { RequestErrorKind } from './request-error'
import type { ServiceAnswer, ServiceRequest } from './service-answer'
import type { ServiceConnection } from './service-connection'
import { DEFAULT_LIMITS, type RequestLimits } from './service-connection'
import { type LinkPlace, NextLinkRefused, nextPageUrl } from './transport/next-page-url'
import { ElsewhereRefused, OtherOrigins } from './transport/other-origins'
import { parsedEndpoint, urlBelow } from './transport/service-url'
import { Transport } from './transport/transport'

/** The format of metadata (OData 4.01 Part 1, 11.1.2). */
const ACCEPT_METADATA = 'application/xml'

/** The format of records; servers that know no parameters of it still find their own (OData JSON Format 4.01, 3). */
const ACCEPT_RECORDS = 'application/json;odata.metadata=minimal, application/json;q=0.9'

/** The source of an answer, with the secrets that are masked in the answer itself, and the headers of its request. */
interface AnswerSource {
  readonly place: LinkPlace
  readonly wanted: WantedHeaders
  /** The body with the secrets in it, where it has some: a nextLink is followed as it was sent. */
  readonly bytes?: Buffer
}

/** Settings of a client, apart from where the service is. */
export interface ODataClientOptions {
  readonly limits?: Partial<RequestLimits>
  /** Origins beside that of the service root that are asked, without credentials, when the server leads there. */
  readonly allowOrigins?: readonly string[]
  /** Called with every attempt, those for tokens and redirects included, in the order in which they ended. */
  readonly onExchange?: (exchange: Exchange) => void
}

/**
 * Reads an OData service as RCP-40 asks for: GET with a bearer token. Every failure is a RequestError with the exchange
 * as evidence. None of them has a secret in it.
 */
export class ODataClient implements CollectionReader {
  /** The service root for people: secrets are masked. */
  readonly serviceRoot: string
  readonly #root: URL
  readonly #secrets: Secrets
  readonly #transport: Transport
  readonly #origins: OtherOrigins
  readonly #access: ServiceAccess
  readonly #sources = new WeakMap<Exchange, AnswerSource>()

  /** @throws Error with one line when the connection cannot be used */
  constructor(
    connection: ServiceConnection,
    { limits = {}, allowOrigins = [], onExchange = () => {} }: ODataClientOptions = {},
  ) {
    this.#root = parsedEndpoint(connection.serviceRoot, 'the service root')
    const secrets = knownSecrets(connection, process.env)
    this.#secrets = secrets
    this.#transport = new Transport({ ...DEFAULT_LIMITS, ...limits }, secrets, onExchange)
    this.#origins = new OtherOrigins(this.#root.origin, allowOrigins)
    this.#access = new ServiceAccess(this.#origins, connection, this.#transport, secrets)
    this.serviceRoot = secrets.redact(this.#root.href)
  }

  /**
   * Asks for the metadata document as XML (OData 4.01 Part 1, 11.1.2), and returns whatever comes under status 200.
   *
   * @throws RequestError when no complete answer comes, or one with another status or without a body
   */
  async metadata(): Promise<{ bytes: Buffer; exchange: Exchange }> {
    const { bytes, exchange } = await this.#access.get(urlBelow(this.#root, ['$metadata']), { Accept: ACCEPT_METADATA })
    if (bytes.length === 0) throw this.#unusable(exchange, 'the server answered 200 with an empty body.')
    return { bytes, exchange }
  }

  async page(resource: string, options: QueryOptions, preferences: PagePreferences = {}): Promise<CollectionPage> {
    const wanted = { Accept: ACCEPT_RECORDS, ...preferenceHeaders(preferences) }
    return this.#page(urlBelow(this.#root, [resource], options), wanted)
  }

  async nextPage({ exchange, nextLink }: PageLink): Promise<CollectionPage> {
    if (nextLink === undefined) throw new TypeError('this page has no nextLink')
    const { url, wanted } = this.#next(nextLink, exchange)
    return this.#page(url, wanted)
  }

  /**
   * Asks for an answer, for rules that are about requests and answers themselves: any status is an answer, 500 too when
   * it comes to the last attempt.
   *
   * @throws RequestError (`unauthorized`) for 401 and 403, (`unanswered`) for 429, 502, 503, 504 and when no complete
   *   answer comes, (`unusable`) for a redirect that must not be followed and a body that cannot be read, (`budget`)
   */
  async ask({ path, options, headers = {} }: ServiceRequest): Promise<ServiceAnswer> {
    const accept = path[0] === '$metadata' ? ACCEPT_METADATA : ACCEPT_RECORDS
    return this.#ask(urlBelow(this.#root, path, options), { Accept: accept, ...headers })
  }

  /**
   * Asks for the page that a nextLink leads to, with the headers that the page before it was asked with.
   *
   * @param page an answer of this client that is a page of records
   * @throws RequestError as `ask` does, and (`unusable`) for a nextLink that is not a URL or leads to another origin
   */
  async askNext(page: ServiceAnswer, nextLink: string): Promise<ServiceAnswer> {
    const bytes = this.#sources.get(page.exchange)?.bytes ?? page.bytes
    const { context, nextLink: sent } = this.#collectionIn({ ...page, bytes })
    const isShownSo = sent !== undefined && this.#secrets.redactKnown(sent) === nextLink
    const { url, wanted } = this.#next(isShownSo ? sent : nextLink, page.exchange, context)
    return this.#ask(url, wanted)
  }

  /** Masks the secrets of this client in a text that was served, such as records that are kept. */
  withoutSecrets(text: string): string {
    return this.#secrets.redactServed(text)
  }

  async #page(url: string, wanted: WantedHeaders): Promise<CollectionPage> {
    const answer = await this.#access.get(url, wanted)
    const { context, ...body } = this.#collectionIn(answer)
    const place = { requestUrl: answer.url, ...(context === undefined ? {} : { context }) }
    this.#sources.set(answer.exchange, { place, wanted })
    return { ...body, exchange: answer.exchange }
  }

  async #ask(asked: string, wanted: WantedHeaders): Promise<ServiceAnswer> {
    const { url, status, bytes, exchange } = await this.#access.ask(asked, wanted)
    const shown = this.#withoutSecrets(bytes)
    this.#sources.set(exchange, { place: { requestUrl: url }, wanted, ...(shown === bytes ? {} : { bytes }) })
    return { status, headers: exchange.responseHeaders, bytes: shown, exchange }
  }

  /** Masks secrets in a body, for rules quote what they find, and a server may give back what it was asked with. */
  #withoutSecrets(bytes: Buffer): Buffer {
    const text = bytes.toString('utf8')
    return this.#secrets.isIn(text) ? Buffer.from(this.#secrets.redactKnown(text)) : bytes
  }

  #collectionIn(answer: ServiceAnswer): CollectionBody {
    try {
      return readCollection(answer)
    } catch (error) {
      if (!(error instanceof UnusableBody)) throw error
      throw this.#unusable(answer.exchange, `the server answered ${answer.status} with ${error.message}.`)
    }
  }

  /** Makes the request that a nextLink stands for. The context URL is given where it is not known from before. */
  #next(nextLink: string, exchange: Exchange, context?: string): { url: string; wanted: WantedHeaders } {
    const source = this.#sources.get(exchange)
    if (source === undefined) throw new TypeError('this page was not read by this client')
    const place = context === undefined ? source.place : { ...source.place, context }
    try {
      return { url: nextPageUrl(nextLink, place, this.#origins), wanted: source.wanted }
    } catch (error) {
      if (error instanceof NextLinkRefused) throw this.#unusable(exchange, `${error.message}.`)
      if (!(error instanceof ElsewhereRefused)) throw error
      throw this.#error('elsewhere', exchange, `its nextLink ${error.message}.`)
    }
  }

  #unusable(exchange: Exchange, what: string): Error {
    return this.#error('unusable', exchange, what)
  }

  #error(kind: RequestErrorKind, exchange: Exchange, what: string): Error {
    return this.#transport.error(kind, `${exchange.method} ${exchange.url}: ${what}`, exchange)
  }
}

/**
 * Returns the headers that tell a server of preferences. `odata.maxpagesize` is the name in OData 4.0, which servers of
 * 4.01 should know as well (OData Protocol 4.01, 8.2.8.5).
 */
const preferenceHeaders = ({ maxPageSize }: PagePreferences): Readonly<Record<string, string>> =>
  maxPageSize === undefined ? {} : { Prefer: `odata.maxpagesize=${maxPageSize}` }
