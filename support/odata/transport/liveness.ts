import type { OutgoingRequest } from './http-messages'

/** Statuses of what stands before a server that answers no request at the time (RFC 9110, 15.6.3 to 15.6.5). */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504])

/** A server that answered before and does not any more. The texts hold the secrets of its requests. */
export interface StoppedServer {
  /** The first request that it did not answer, e.g. `GET https://example.org/odata/Property`. */
  readonly at: string
  /** The failure that came in place of that answer. */
  readonly failure: string
  /** The last request that it answered. */
  readonly lastAnswered: string
}

/** The facts about one server. */
interface Known {
  /** The last requests of different URLs that it answered, the last one first. */
  answered: readonly OutgoingRequest[]
  /** The first failure since then. */
  firstFailure?: Pick<StoppedServer, 'at' | 'failure'>
  check?: Promise<StoppedServer | undefined>
  stopped?: StoppedServer
}

/**
 * Finds out whether a server has stopped answering: the request that failed may be too much for it, so it is asked again for
 * what it answered last. Servers are told apart by their origin.
 */
export class Liveness {
  readonly #known = new Map<string, Known>()
  readonly #answersAgain: (request: OutgoingRequest) => Promise<boolean>

  /** @param answersAgain asks a few times, until there is an answer; false when there is none */
  constructor(answersAgain: (request: OutgoingRequest) => Promise<boolean>) {
    this.#answersAgain = answersAgain
  }

  /** Returns the server of a request when it is known to have stopped. */
  stopped({ url }: OutgoingRequest): StoppedServer | undefined {
    return this.#of(url).stopped
  }

  /** Takes note of the status of an answer. */
  answered(request: OutgoingRequest, status: number): void {
    const known = this.#of(request.url)
    if (AWAY.has(status)) this.failed(request, `the server answered ${status}`)
    else {
      delete known.firstFailure
      known.answered = latest(request, known.answered)
    }
  }

  /** Takes note of an attempt without a complete answer. */
  failed({ method, url }: OutgoingRequest, failure: string): void {
    this.#of(url).firstFailure ??= { at: `${method} ${url}`, failure }
  }

  /** Finds out, after a request failed for good, whether its server has stopped. Requests that fail together share the answer. */
  async check({ url }: OutgoingRequest): Promise<StoppedServer | undefined> {
    const known = this.#of(url)
    known.check ??= this.#check(known, url).finally(() => delete known.check)
    return known.check
  }

  async #check(known: Known, failed: string): Promise<StoppedServer | undefined> {
    const { answered, firstFailure } = known
    const lastAnswered = answered.find(({ url }) => url !== failed)
    if (lastAnswered === undefined || firstFailure === undefined) return undefined
    if (await this.#answersAgain(lastAnswered)) return undefined
    known.stopped = { ...firstFailure, lastAnswered: `${lastAnswered.method} ${lastAnswered.url}` }
    return known.stopped
  }

  #of(url: string): Known {
    const { origin } = new URL(url)
    const known: Known = this.#known.get(origin) ?? { answered: [] }
    this.#known.set(origin, known)
    return known
  }
}

/** Adds a request to those that were answered. What sends something is left out: a token may be given for it only once. */
const latest = (request: OutgoingRequest, before: readonly OutgoingRequest[]): readonly OutgoingRequest[] =>
  request.method === 'GET' ? [request, ...before.filter(({ url }) => url !== request.url)].slice(0, 2) : before

/** Tells whether an answer comes from a server that answers at all. */
export const isFromLiving = (status: number): boolean => !AWAY.has(status)
