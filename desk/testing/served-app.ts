import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { DeskEnv } from '../pages/desk'

/** Serves an app on a free port of 127.0.0.1 as the desk does, until the test ends; returns its origin. */
export const served = (app: Hono<DeskEnv>, t: TestContext): Promise<string> =>
  listening(createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false })), t)

/** Has a server listen on a free port of 127.0.0.1 until the test ends; returns its origin. */
export async function listening(server: Server, t: TestContext): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
