import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Desk, DeskEnv } from '../desk'

/** Tells the log and the metrics of each request, when its answer begins; the answer names the line of the log. */
export const observed =
  (desk: Desk): MiddlewareHandler<DeskEnv> =>
  async (context, next) => {
    const id = randomUUID()
    const begin = performance.now()
    context.set('requestId', id)
    context.set('notice', desk.notice)
    await next()
    context.res.headers.set('x-request-id', id)
    // The last one that was asked is the one that answered; what all addresses have in common is not a page.
    const path = routePath(context)
    const route = path === '/*' || path === '*' ? 'none' : path
    const ms = Math.round((performance.now() - begin) * 10) / 10
    const answered = { id, method: context.req.method, route, status: context.res.status, ms }
    desk.log.request(answered)
    desk.metrics.count(answered)
  }
