import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { progressOf, settingsOf } from '../../jobs/job'
import { cancelJob } from '../../jobs/lease'
import { jobFile, jobFileNames, type ListedJob, visibleJob } from '../../jobs/listing'
import type { Desk, DeskEnv } from '../desk'
import { JobView } from '../views/job'
import { isOpen, jobViewerOf } from '../views/job-parts'
import { showPage } from '../views/page'
import { namesOf } from '../views/self-test-form'

/** Milliseconds between two looks at a job that somebody watches, and the longest that they watch by one request. */
const LOOK_EVERY_MS = 1000
const WATCH_MS = 10 * 60_000

/** Shows one run of the desk, as it goes on and in the end, and cancels it. */
export function jobRoutes(desk: Desk): Hono<DeskEnv> {
  const script = readFileSync(join(__dirname, '..', 'job-progress.js'), 'utf8')
  return new Hono<DeskEnv>()
    .get('/job-progress.js', (context) =>
      context.body(script, 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=300',
      }),
    )
    .get('/jobs/:id', async (context) => {
      const job = await jobOf(desk, context)
      if (job === undefined) return context.notFound()
      const names = await jobFileNames(desk.store.reader, job.id)
      const isRunning = isOpen(job)
      return showPage(
        context,
        {
          title: `${namesOf(settingsOf(job)).join(' and ')} for ${job.recipient_name}`,
          intro: 'A run of the desk.',
          ...(isRunning ? { script: '/job-progress.js', refreshSeconds: 10 } : {}),
        },
        <JobView job={job} files={names} />,
      )
    })
    .get('/jobs/:id/events', async (context) => {
      const job = await jobOf(desk, context)
      if (job === undefined) return context.notFound()
      const events = streamSSE(context, (stream) =>
        // Whoever watches asks again; a stream prints an error as it is.
        watch(stream, () => jobOf(desk, context)).catch((error: unknown) =>
          desk.log.error(error, context.get('requestId')),
        ),
      )
      // Streams say no-cache, which lets it be kept.
      events.headers.set('cache-control', 'no-store')
      return events
    })
    .post('/jobs/:id/cancel', async (context) => {
      const job = await jobOf(desk, context)
      if (job === undefined) return context.notFound()
      await cancelJob(desk.store, job.id, desk.now())
      desk.jobs.wake()
      return context.redirect(`/jobs/${job.id}`, 303)
    })
    .get('/jobs/:id/files/:name', async (context) => {
      const job = await jobOf(desk, context)
      const name = context.req.param('name')
      const digest = job === undefined ? undefined : await jobFile(desk.store.reader, job.id, name)
      if (digest === undefined) return context.notFound()
      const content = new Uint8Array(await desk.files.read(digest))
      return context.body(content, 200, {
        'content-type': name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        // It is opened from the disk, and never in the place of the desk.
        'content-security-policy': "default-src 'none'; sandbox",
      })
    })
}

/** Sends what a job says whenever it says something else, until it ends, nobody watches any more, or the time is over. */
async function watch(stream: SSEStreamingApi, look: () => Promise<ListedJob | undefined>): Promise<void> {
  const until = Date.now() + WATCH_MS
  let sent = ''
  while (!stream.aborted && Date.now() < until) {
    const job = await look()
    if (job === undefined || !isOpen(job)) return await stream.writeSSE({ event: 'ended', data: '' })
    const data = JSON.stringify({ status: job.status, lines: progressOf(job).lines })
    if (data !== sent) await stream.writeSSE({ event: 'progress', data })
    sent = data
    await stream.sleep(LOOK_EVERY_MS)
  }
}

/** Returns the job that an address names; undefined where there is none, or not for whoever asks. */
async function jobOf(desk: Desk, context: Context<DeskEnv>): Promise<ListedJob | undefined> {
  const viewer = jobViewerOf(context.get('member'))
  return viewer === undefined ? undefined : await visibleJob(desk.store.reader, viewer, context.req.param('id') ?? '')
}
