import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Answer } from './answer'

/** Changes the answer to a request for a path; called once for each request. */
export type Change = (path: string, answer: Answer) => Answer

const UNCHANGED: Change = (_path, answer) => answer

/** Headers that are about a connection, and belong to the other one. */
const OF_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** Stands before a server, and changes what it answers. */
export class DamagingProxy {
  change: Change = UNCHANGED
  readonly #sockets = new Set<Socket>()
  readonly #timers = new Set<NodeJS.Timeout>()
  /** Keeps the answers of the server, so that it is not asked for the same again. */
  readonly #known = new Map<string, Promise<Answer>>()

  private constructor(
    private readonly server: Server,
    private readonly origin: string,
  ) {}

  /** Starts one before the server of an origin. */
  static async start(origin: string): Promise<DamagingProxy> {
    const server = createServer()
    const proxy = new DamagingProxy(server, origin)
    server.on('request', (incoming) => void proxy.#answer(incoming))
    server.on('connection', (socket) => {
      proxy.#sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => proxy.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  /** Returns the origin to ask. */
  get ownOrigin(): string {
    const { port } = this.server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  /** Ends all connections, so that nothing of one input reaches the next. */
  reset(change: Change = UNCHANGED): void {
    this.change = change
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    this.reset()
    await new Promise((resolve) => this.server.close(resolve))
  }

  async #answer(incoming: IncomingMessage): Promise<void> {
    const { socket, url = '/', method = 'GET' } = incoming
    const body: Buffer[] = []
    for await (const chunk of incoming) body.push(chunk)
    const key = `${method} ${url} ${incoming.headers['prefer'] ?? ''} ${incoming.headers['authorization'] ?? ''}`
    const known = this.#known.get(key) ?? this.#ask(incoming, Buffer.concat(body))
    if (method === 'GET') this.#known.set(key, known)
    this.#send(socket, this.change(url, await known))
  }

  #ask({ url = '/', method, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        new URL(url, this.origin),
        { method, headers: { ...headers, 'accept-encoding': 'identity', connection: 'close' } },
        async (response) => {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk)
          resolve(answerOf(response, Buffer.concat(chunks)))
        },
      )
      asked.on('error', reject).end(body)
    })
  }

  #send(socket: Socket, answer: Answer): void {
    const { sending } = answer
    const bytes = bytesOf(answer)
    if (sending === undefined) socket.end(bytes)
    else if (sending.kind === 'raw') socket.end(sending.bytes)
    else if (sending.kind === 'closed') socket.end(bytes.subarray(0, sending.afterBytes))
    else if (sending.kind === 'reset')
      socket.write(bytes.subarray(0, sending.afterBytes), () => socket.resetAndDestroy())
    else if (sending.kind === 'dripping') this.#drip(socket, bytes, sending)
  }

  #drip(
    socket: Socket,
    bytes: Buffer,
    { pieces, everyMs }: { readonly pieces: number; readonly everyMs: number },
  ): void {
    const size = Math.ceil(bytes.length / pieces)
    let from = 0
    const timer = setInterval(() => {
      socket.write(bytes.subarray(from, from + size))
      from += size
      if (from < bytes.length && !socket.destroyed) return
      clearInterval(timer)
      this.#timers.delete(timer)
      socket.end()
    }, everyMs)
    this.#timers.add(timer)
  }
}

function answerOf({ statusCode = 0, rawHeaders }: IncomingMessage, body: Buffer): Answer {
  const headers: [string, string][] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    if (!OF_CONNECTION.has(name.toLowerCase())) headers.push([name, value])
  }
  return { status: statusCode, headers: [...headers, ['Content-Length', String(body.length)]], body }
}

/** Writes an answer for a connection that is closed after it. */
function bytesOf({ status, headers, body }: Answer): Buffer {
  const lines = [`HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Other'}`, 'Connection: close']
  const written = [...lines, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(written, 'utf8'), body])
}
