import { type Context, Hono } from 'hono'
import { pauseJobs, resumeJobs } from '../../jobs/pause'
import type { Transaction } from '../../store/store'
import type { Desk, DeskEnv } from '../desk'

/** Lets administrators keep jobs from being begun, and begin them again. */
export function jobPauseRoutes(desk: Desk): Hono<DeskEnv> {
  const change = async (context: Context<DeskEnv>, how: (tx: Transaction) => Promise<void>) => {
    if (context.get('member')?.kind !== 'administrator') return context.notFound()
    await desk.store.transaction(how)
    desk.jobs.wake()
    return context.redirect('/jobs', 303)
  }
  return new Hono<DeskEnv>()
    .post('/jobs/pause', (context) => change(context, (tx) => pauseJobs(tx, desk.now())))
    .post('/jobs/resume', (context) => change(context, resumeJobs))
}
