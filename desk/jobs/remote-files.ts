import { hkdfSync } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { JobFiles } from './running/job-place'

const zipped = promisify(gzip)

/** The address at which a desk takes and gives files of its workers, `/worker-files/<digest>`. */
export const WORKER_FILES = '/worker-files'

/** Returns what a worker shows a desk, whose secret both have. It is derived (RFC 5869), so that the secret itself is never sent. */
export const workerToken = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'dd-acceptance-desk: files of workers', 32)).toString('base64url')

/** A desk that does not take files of this worker. */
export class RefusedWorker extends Error {
  override readonly name = 'RefusedWorker'
}

/** So long a desk that does not answer is asked again: it may be starting anew, and a run has taken longer than that. */
const PATIENCE_MS = 600_000
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** Files of a desk on another machine. They travel compressed, and the desk looks at what has come. */
export class RemoteFiles implements JobFiles {
  readonly #url: string
  readonly #token: string
  readonly #patienceMs: number
  readonly #closed = new AbortController()

  /** @param url the address of the desk */
  constructor(url: string, secret: string, patienceMs = PATIENCE_MS) {
    this.#url = url
    this.#token = workerToken(secret)
    this.#patienceMs = patienceMs
  }

  /** @throws RefusedWorker where there is no desk, or it has another secret */
  async check(): Promise<void> {
    const answer = await this.#ask('', {}).catch((cause: unknown) => {
      throw new RefusedWorker(`no desk answers at ${this.#url}: set DESK_URL to its address`, { cause })
    })
    if (answer.status !== 204)
      throw new RefusedWorker(
        `what answers at ${this.#url} does not know this worker: DESK_SECRET has to be that of the desk`,
      )
  }

  /** Waits no longer for a desk that does not answer. */
  close(): void {
    this.#closed.abort()
  }

  async keep(path: string, digest: string): Promise<void> {
    const body = new Uint8Array(await zipped(await readFile(path)))
    await this.#askPatiently(digest, { method: 'PUT', body })
    await rm(path)
  }

  async place(digest: string, path: string): Promise<void> {
    const { body } = await this.#askPatiently(digest, {})
    // The stream of fetch and that of Node are the same at run time, and have types of their own.
    await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(path, { mode: 0o600 }))
  }

  async #askPatiently(digest: string, init: RequestInit): Promise<Response> {
    const until = performance.now() + this.#patienceMs
    for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_PAUSE_MS)) {
      const answer = await this.#ask(`/${digest}`, init).catch(() => undefined)
      if (answer?.ok) return answer
      await answer?.body?.cancel()
      if (answer !== undefined && answer.status < 500)
        throw new RefusedWorker(`the desk answers ${answer.status} to a file of a worker`)
      if (performance.now() + waitMs > until) throw new RefusedWorker('the desk does not take the files of a worker')
      await pause(waitMs, undefined, { signal: this.#closed.signal })
    }
  }

  #ask(path: string, init: RequestInit): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#token}` }
    return fetch(`${this.#url}${WORKER_FILES}${path}`, { ...init, headers, redirect: 'error' })
  }
}
