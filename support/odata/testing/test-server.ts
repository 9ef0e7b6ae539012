import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** A request as it came in. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** An answer, with status 200 unless given. A function may do anything with the connection. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  | ((response: ServerResponse) => void)

export interface TestServer {
  /** Without a slash at its end. */
  readonly origin: string
  readonly requests: ReceivedRequest[]
}

/**
 * For tests: a server on a free port of 127.0.0.1 until the test is over.
 *
 * @param replies one after the other, the last one for all further requests; or a function of the request
 */
export async function startServer(
  t: TestContext,
  replies: readonly Reply[] | ((request: ReceivedRequest) => Reply),
): Promise<TestServer> {
  const requests: ReceivedRequest[] = []
  const reply =
    typeof replies === 'function' ? replies : () => replies[Math.min(requests.length, replies.length) - 1] ?? {}
  const server = createServer(
    listener((request) => {
      requests.push(request)
      return reply(request)
    }),
  )
  return { origin: `http://127.0.0.1:${await listen(t, server)}`, requests }
}

/** Answers requests by `reply`. */
export function listener(reply: (request: ReceivedRequest) => Reply): RequestListener {
  return async (incoming, response) => {
    const pieces: Buffer[] = []
    for await (const piece of incoming) pieces.push(piece)
    const { method = '', url = '', headers } = incoming
    const answer = reply({ method, url, headers, body: Buffer.concat(pieces).toString() })
    if (typeof answer === 'function') answer(response)
    else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body)
  }
}

/** Port that the server listens on until the test is over. */
export async function listen(t: TestContext, server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return isPort(address) ? address.port : 0
}

const isPort = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

/** A reply in JSON. */
export const json = (value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: typeof value === 'string' ? value : JSON.stringify(value),
})
