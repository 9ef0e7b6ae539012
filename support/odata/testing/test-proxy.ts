import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import { listen, listener, type ReceivedRequest } from './test-server'

export interface TestProxy {
  readonly origin: string
  /** Hosts and ports that CONNECT was asked for. */
  readonly tunnels: string[]
  readonly authorizations: (string | undefined)[]
  /** Requests that it received in plain text. */
  readonly requests: ReceivedRequest[]
}

/**
 * For tests: a proxy that opens tunnels to this machine, whatever the host is called, and answers plain requests
 * itself.
 *
 * @param refusal status in place of a tunnel
 */
export async function startProxy(t: TestContext, refusal?: number): Promise<TestProxy> {
  const tunnels: string[] = []
  const authorizations: (string | undefined)[] = []
  const requests: ReceivedRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer(
    listener((request) => {
      requests.push(request)
      return { body: 'from the proxy' }
    }),
  )
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    tunnels.push(url)
    authorizations.push(headers['proxy-authorization'])
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} No\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const [, port = ''] = url.split(':')
    const target = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    for (const socket of [client, target]) sockets.add(socket.on('error', () => {}))
  })
  const origin = `http://127.0.0.1:${await listen(t, server)}`
  t.after(() => {
    for (const socket of sockets) socket.destroy()
  })
  return { origin, tunnels, authorizations, requests }
}

const SETTINGS = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
  'NO_PROXY',
  'no_proxy',
]

/** For tests: these settings of a proxy, and no others, until the test is over. */
export function withProxySettings(t: TestContext, settings: Readonly<Record<string, string>>): void {
  const before = SETTINGS.map((name) => [name, process.env[name]] as const)
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  for (const name of SETTINGS) set(name, settings[name])
  t.after(() => {
    for (const [name, value] of before) set(name, value)
  })
}
