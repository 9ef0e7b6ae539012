import { messageOf } from '../../dictionary/wording'
import { serverWords } from '../answer-body'
import { parseJson } from '../json-text'
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { catchRequestError, RequestError } from '../request-error'
import type { ClientCredentials } from '../service-connection'
import { isHeaderSafe, LONGEST_SECRET, tooLong } from '../service-connection'
import type { Answer } from '../transport/http-messages'
import type { Transport } from '../transport/transport'
import type { Secrets } from './secrets'
import { type ClientAuthenticationStyle, tokenRequest } from './token-request'

/** Fetches access tokens by the client credentials grant (RFC 6749, 4.4). */
export class TokenEndpoint {
  readonly #credentials: ClientCredentials
  readonly #transport: Transport
  readonly #secrets: Secrets
  /** The style that the endpoint is known to accept. */
  #style: ClientAuthenticationStyle | undefined

  /** @param named what the credentials are called where people wrote them */
  constructor(
    credentials: ClientCredentials,
    transport: Transport,
    secrets: Secrets,
    private readonly named: string,
  ) {
    this.#credentials = credentials
    this.#transport = transport
    this.#secrets = secrets
  }

  /**
   * Fetches a new token. HTTP Basic is tried first, which every endpoint has to support (RFC 6749, 2.3.1), then
   * credentials in the body, which is all that some support.
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
        const message = `no access token could be fetched: ${error.message}. Check ${this.named}.`
        throw new RequestError('unauthorized', message, error.exchange)
      },
    )
  }

  /**
   * Reads the token of an answer.
   *
   * @param refused the answer to the other style, which was tried before
   */
  #accept(answer: Answer, style: ClientAuthenticationStyle, refused?: Answer): AccessToken {
    if (answer.status !== 200) {
      const before = refused === undefined ? '' : `${this.#answered(refused)} to client credentials in HTTP Basic and `
      throw this.#noToken(
        `${before}${this.#answered(answer)} to client credentials in ${style === 'HTTP Basic' ? style : 'the body'}`,
        answer,
      )
    }
    try {
      const token = readTokenAnswer(answer.bytes, Date.now())
      this.#secrets.addIssued(token.secrets)
      this.#style = style
      return token
    } catch (error) {
      throw this.#noToken(`answered 200 with ${messageOf(error)}`, answer)
    }
  }

  #answered(answer: Answer): string {
    const words = serverWords(answer, (text) => this.#secrets.redact(text))
    return `answered ${answer.status}${words === '' ? '' : ` (${words})`}`
  }

  #noToken(what: string, { exchange }: Answer): RequestError {
    const message = `no access token could be fetched: the token endpoint ${this.#credentials.tokenUri} ${what}. Check ${this.named}.`
    return this.#transport.error('unauthorized', message, exchange)
  }
}

/** An access token (RFC 6749, 5.1). */
export interface AccessToken {
  readonly value: string
  /**
   * The time until which it is used, some time before it expires, in milliseconds since 1970; Infinity when nobody
   * said.
   */
  readonly usableUntil: number
  /** All tokens of the answer, which are secret. */
  readonly secrets: readonly string[]
}

/** The longest time in milliseconds that a token is given up before it expires. */
const MARGIN_MS = 60_000

/**
 * Reads the answer of a token endpoint that has status 200 (RFC 6749, 5.1). `token_type` may be missing and then means
 * Bearer. An `expires_in` that is missing or not a positive number means that the token is used until it is refused.
 *
 * @param now milliseconds since 1970 when the answer came
 * @throws Error whose message says what is wrong with the answer, without anything of it that may be secret
 */
function readTokenAnswer(bytes: Buffer, now: number): AccessToken {
  const answer = objectIn(bytes)
  const type = answer['token_type'] ?? 'Bearer'
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw new Error('a token that is not of type Bearer')
  const value = answer['access_token']
  if (typeof value !== 'string' || value === '') throw new Error('JSON without access_token')
  if (!isHeaderSafe(value)) throw new Error('an access_token with characters that no header can hold')
  const secrets = ['access_token', 'refresh_token', 'id_token'].flatMap((name) => textsOf(answer[name]))
  const longest = Math.max(...secrets.map(({ length }) => length))
  if (longest > LONGEST_SECRET) throw new Error(`a token of ${tooLong(longest)}`)
  const lifetime = millisecondsIn(answer['expires_in'])
  return {
    value,
    usableUntil: now + lifetime - Math.min(MARGIN_MS, lifetime / 5),
    secrets,
  }
}

function objectIn(bytes: Buffer): JsonObject {
  const text = new TextDecoder().decode(bytes).trim()
  if (text === '') throw new Error('an empty body')
  if (text.startsWith('<')) throw new Error('HTML or XML in place of JSON')
  let answer: JsonValue
  try {
    answer = parseJson(text)
  } catch {
    throw new Error('a text that is not JSON')
  }
  if (!isJsonObject(answer)) throw new Error('JSON that is not an object')
  return answer
}

/** Reads a number of seconds, in JSON a number or, against the standard but often seen, a text. */
function millisecondsIn(expiresIn: JsonValue | undefined): number {
  const text = expiresIn instanceof ExactNumber ? expiresIn.text : expiresIn
  const seconds = typeof text === 'string' ? Number(text) : text
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY
}

const textsOf = (value: JsonValue | undefined): string[] => (typeof value === 'string' ? [value] : [])
