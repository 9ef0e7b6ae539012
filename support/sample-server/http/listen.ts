import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** The address that is reached from this machine only. */
const LOOPBACK = '127.0.0.1'

type Fetch = Parameters<typeof getRequestListener>[0]

/** A server that listens. */
export interface Listening {
  readonly origin: string
  /** Ends every connection, also those with an answer to come. */
  close(): Promise<void>
}

/**
 * Answers requests that come over HTTP to this machine.
 *
 * @param port 0 for any that is free
 * @param keepsProcessAlive false lets the process end while the server listens
 * @throws Error in one line when the port cannot be used
 */
export async function listen(fetch: Fetch, port: number, keepsProcessAlive: boolean): Promise<Listening> {
  // The global Request and Response stay as they are: other code of the process uses them.
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }))
  if (!keepsProcessAlive) {
    server.unref()
    server.on('connection', (socket) => socket.unref())
  }
  server.listen(port, LOOPBACK)
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`port ${port} cannot be used (${cause.code}): try another, or 0 for any that is free`, { cause })
  })
  return {
    origin: `http://${LOOPBACK}:${portOf(server.address())}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const portOf = (address: ReturnType<Server['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0
