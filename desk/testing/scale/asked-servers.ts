import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSampleServerThread } from 'dd-acceptance/support/sample-server/sample-server-thread'
import type { ServerKind } from './scale'

/** Servers of providers. */
export interface AskedServers {
  readonly each: readonly AskedServer[]
  /** Returns the most runs that have asked one server at a time, where servers count them. */
  mostAtOnce(): number
  close(): Promise<void>
}

interface AskedServer {
  readonly address: string
  readonly token: string
  mostAtOnce(): number
  close(): Promise<void>
}

/** Starts as many servers. */
export async function startServers(count: number, servers: ServerKind): Promise<AskedServers> {
  const started: AskedServer[] = []
  for (let index = 0; index < count; index++)
    started.push(await (servers.kind === 'sample' ? startSample(servers.records) : startCounting()))
  return {
    each: started,
    mostAtOnce: () => Math.max(...started.map((server) => server.mostAtOnce())),
    close: async () => {
      await Promise.all(started.map((server) => server.close()))
    },
  }
}

/** Starts a server that answers a run when it has taken as long as it says, and counts while its connection is open. */
async function startCounting(): Promise<AskedServer> {
  let [now, most] = [0, 0]
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://server')
    now++
    most = Math.max(most, now)
    const timer = setTimeout(() => response.end(), Number(searchParams.get('ms')))
    request.socket.once('close', () => {
      now--
      clearTimeout(timer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'token-of-a-simulation',
    mostAtOnce: () => most,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Starts a sample server of the suite, which does not count runs. */
async function startSample(recordsPerResource: number): Promise<AskedServer> {
  const server = await startSampleServerThread({ recordsPerResource })
  return {
    address: server.serviceRoot,
    token: server.bearerToken,
    mostAtOnce: () => 0,
    close: () => server.close(),
  }
}
