import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a provider, which knows how many runs ask it. */
export interface AskedServer {
  readonly url: string
  /** The most runs that have asked it at a time. */
  readonly mostAtOnce: number
  /** Says how many runs were begun, and how many came to their end. */
  readonly begun: number
  readonly ended: number
}

/** Starts servers that answer a run when it has taken as long as it says, and count while its connection is open. */
export async function startAskedServers(count: number): Promise<{
  readonly servers: readonly AskedServer[]
  close(): void
}> {
  const open: Server[] = []
  const servers: AskedServer[] = []
  for (let index = 0; index < count; index++) {
    const counts = { now: 0, mostAtOnce: 0, begun: 0, ended: 0 }
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://server')
      counts.begun++
      counts.now++
      counts.mostAtOnce = Math.max(counts.mostAtOnce, counts.now)
      const timer = setTimeout(
        () => {
          counts.ended++
          response.end()
        },
        Number(searchParams.get('ms')),
      )
      request.socket.once('close', () => {
        counts.now--
        clearTimeout(timer)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    open.push(server)
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    servers.push({
      url,
      get mostAtOnce() {
        return counts.mostAtOnce
      },
      get begun() {
        return counts.begun
      },
      get ended() {
        return counts.ended
      },
    })
  }
  return {
    servers,
    close: () => {
      for (const server of open) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
