import { Hono } from 'hono'
import type { Desk, DeskEnv } from '../desk'
import { bearerIn, isSameSecret } from '../same-secret'

/** Tells administrators, and programs that have the token of the settings, what the desk does and holds in figures. */
export function metricsRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/metrics', async (context) => {
    const token = bearerIn(context.req.header('authorization'))
    const isStaff = context.get('member')?.kind === 'administrator'
    if (!isStaff && !isSameSecret(token, desk.metricsToken)) return context.notFound()
    const { contentType, body } = await desk.metrics.text()
    return context.body(body, 200, { 'content-type': contentType })
  })
}
