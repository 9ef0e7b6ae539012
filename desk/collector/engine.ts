import { setTimeout as sleep } from 'node:timers/promises'
import { Client, errors } from '@opensearch-project/opensearch'

/** Says where the engine is, and who may write to it. */
export interface EngineAccess {
  /** E.g. `https://elasticsearch:9200`, without credentials. */
  readonly url: string
  readonly apiKey?: string
  readonly user?: string
  readonly password?: string
}

/** An answer of the engine, as JSON has it. */
export type EngineAnswer = Readonly<Record<string, unknown>>

/** A request that the engine did not carry out. The message has one line, and no secret. */
export class EngineRefused extends Error {
  override readonly name = 'EngineRefused'
  /** The status of HTTP; undefined where no answer came. */
  readonly status: number | undefined

  /** Keeps nothing of what the client threw: it has the request with its credentials. */
  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

const ATTEMPTS = 8

/** An engine that never answered is at another address more often than away for a moment. */
const FIRST_ATTEMPTS = 3
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
const ANSWER_MS = 60_000

/** The engine has too much to do, or is not there for a moment (RFC 9110, 15.6; RFC 6585, 4). */
const LATER: readonly number[] = [429, 502, 503, 504]

/** Returns how long to wait before the next attempt: twice as long each time, and a part of it by chance. */
export const waitBefore = (attempt: number, random = Math.random()): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS) * (0.5 + random / 2)

/** Elasticsearch or OpenSearch. A request is made again where the engine is busy or cannot be reached for a while. */
export class Engine {
  readonly #client: Client
  readonly #pause: (ms: number) => Promise<void>
  #hasAnswered = false

  /** @param pause waits between attempts */
  constructor({ url, apiKey, user, password }: EngineAccess, pause: (ms: number) => Promise<void> = sleep) {
    this.#pause = pause
    this.#client = new Client({
      node: url,
      maxRetries: 0,
      requestTimeout: ANSWER_MS,
      ...(apiKey !== undefined && { headers: { authorization: `ApiKey ${apiKey}` } }),
      ...(user !== undefined && { auth: { username: user, password: password ?? '' } }),
    })
  }

  /**
   * Makes a request. The answer 404 is one, too: its `status` is 404.
   *
   * @param body an object, which becomes JSON, or the lines of a bulk request
   * @throws EngineRefused
   */
  async request(method: string, path: string, body?: object | string): Promise<EngineAnswer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(method, path, body)
      } catch (error) {
        const refused = refusal(error, requestName(method, path))
        this.#hasAnswered ||= refused.status !== undefined
        const isPassing = refused.status === undefined || LATER.includes(refused.status)
        if (!isPassing || attempt >= (this.#hasAnswered ? ATTEMPTS : FIRST_ATTEMPTS)) throw refused
        await this.#pause(waitBefore(attempt))
      }
    }
  }

  async close(): Promise<void> {
    await this.#client.close()
  }

  async #once(method: string, path: string, body: object | string | undefined): Promise<EngineAnswer> {
    const carried = typeof body === 'string' ? { bulkBody: body } : { ...(body !== undefined && { body }) }
    const { body: answer, statusCode } = await this.#client.transport.request(
      { method, path, ...carried },
      { ignore: [404] },
    )
    this.#hasAnswered = true
    if (isOfEngine(answer, statusCode)) return answer
    throw new EngineRefused(
      `what answered ${requestName(method, path)} with ${statusCode} is not Elasticsearch or OpenSearch: check its address`,
      statusCode ?? 0,
    )
  }
}

const NOT_FOUND = 404

/**
 * Tells an answer of an engine from that of another server, which must not be taken for "there is nothing": an engine answers with an
 * object, and says of what is not there that an index is missing, or a document.
 */
function isOfEngine(answer: unknown, status: number | null): answer is EngineAnswer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false
  if (status !== NOT_FOUND) return status !== null && status < 300
  return memberOf(answer, 'found') === false || (memberOf(answer, 'status') === NOT_FOUND && 'error' in answer)
}

const requestName = (method: string, path: string): string => `${method} ${path.split('?')[0]}`

/** What whoever runs the engine can do about an answer, whose own words may be those of a proxy, or none. */
const WAYS_OUT: Readonly<Record<number, string>> = {
  401: 'the credentials are not accepted, or there are none',
  403: 'the credentials are not accepted for this, or the engine takes nothing at the moment',
  413: 'it, or a proxy in front of it, takes no requests of this size',
}

function refusal(error: unknown, request: string): EngineRefused {
  if (error instanceof EngineRefused) return error
  if (error instanceof errors.ResponseError) {
    const status = error.statusCode
    const words = [WAYS_OUT[status ?? 0], reasonIn(error.body)].filter(Boolean).join('; ') || 'no reason given'
    return new EngineRefused(`the engine answered ${request} with ${status}: ${oneLine(words)}`, status)
  }
  const name = error instanceof Error ? error.name : 'Error'
  const words = error instanceof errors.OpenSearchClientError ? error.message : name
  return new EngineRefused(`the engine did not answer ${request}: ${oneLine(words)}`)
}

/** Returns the words of an error, and those of what caused it. */
function reasonIn(body: unknown): string {
  const words: string[] = []
  for (let error = memberOf(body, 'error'); error !== undefined; error = memberOf(error, 'caused_by'))
    words.push(`${memberOf(error, 'type') ?? 'error'}: ${memberOf(error, 'reason') ?? 'no reason given'}`)
  return words.join('; ')
}

/** Returns a member of an answer; undefined where there is none. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

const LONGEST = 2000

/** Shows what the engine says in one line, without signs that a terminal would obey. */
export const oneLine = (text: string): string => text.replace(/\p{C}+/gu, ' ').slice(0, LONGEST)
