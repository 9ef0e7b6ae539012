import { Hono } from 'hono'
import { type Outbox, outboxOf } from '../../mail/outbox'
import type { Desk, DeskEnv } from '../desk'

/** Mail that waits for so long needs somebody to look. */
const LONG_WAIT_MS = 3_600_000

/** Tells machines that watch the desk how it is. It says nothing of what the desk holds. */
export function healthRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/healthz', async (context) => {
    try {
      const outbox = await outboxOf(desk.store.reader)
      const mail = isStuck(outbox, desk.now()) ? 'waits for long' : 'ok'
      return context.json({ status: mail === 'ok' ? 'ok' : 'attention', database: 'ok', mail, ...outbox })
    } catch (error) {
      desk.log.error(error, context.get('requestId'))
      return context.json({ status: 'failed', database: 'failed' }, 503)
    }
  })
}

const isStuck = ({ waitingSince }: Outbox, now: Date): boolean =>
  waitingSince !== null && now.getTime() - Date.parse(waitingSince) > LONG_WAIT_MS
