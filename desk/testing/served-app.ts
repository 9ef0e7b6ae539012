import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { DeskEnv } from '../pages/desk'

/** Serves an app on a free port of 127.0.0.1 as the desk does, until the test ends; returns its origin. */
export async function served(app: Hono<DeskEnv>, t: TestContext): Promise<string> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
