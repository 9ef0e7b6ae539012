import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import type { Desk, DeskEnv } from '../desk'

/** Tells administrators, and programs that have the token of the settings, what the desk does and holds in figures. */
export function metricsRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/metrics', async (context) => {
    const token = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    const isStaff = context.get('member')?.kind === 'administrator'
    if (!isStaff && !isSame(token, desk.metricsToken)) return context.notFound()
    const { contentType, body } = await desk.metrics.text()
    return context.body(body, 200, { 'content-type': contentType })
  })
}

/** Compares digests, which takes as long for texts that are nearly right as for others. */
function isSame(given: string | undefined, expected: string | undefined): boolean {
  if (given === undefined || expected === undefined) return false
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
