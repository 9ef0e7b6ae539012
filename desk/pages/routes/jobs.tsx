import { Hono } from 'hono'
import { lastWordOf, settingsOf } from '../../jobs/job'
import { type JobKey, type ListedJob, listJobs } from '../../jobs/listing'
import { pausedSince } from '../../jobs/pause'
import type { Desk, DeskEnv } from '../desk'
import { isOpen, JobBadge, jobViewerOf } from '../views/job-parts'
import { showPage } from '../views/page'
import { CardTable, Time } from '../views/parts'
import { namesOf } from '../views/self-test-form'

const PAGE_SIZE = 50

/** Lists the runs of the desk: to administrators all, to providers their own. */
export function jobsRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/jobs', async (context) => {
    const viewer = jobViewerOf(context.get('member'))
    if (viewer === undefined) return context.notFound()
    const [at, id] = [context.req.query('at'), context.req.query('id')]
    const after: JobKey | undefined = at === undefined || id === undefined ? undefined : { at, id }
    const { jobs, next } = await listJobs(desk.store.reader, viewer, { ...(after && { after }), size: PAGE_SIZE })
    const since = await pausedSince(desk.store.reader)
    return showPage(
      context,
      { title: 'Jobs', intro: 'Runs of the desk, the newest first.' },
      <>
        <p>
          <a class="button" href="/self-test">
            Begin a self-test
          </a>
        </p>
        <Pause since={since} mayChange={viewer.kind === 'administrator'} />
        <Jobs jobs={jobs} />
        {next === undefined ? null : (
          <p>
            <a class="button" href={`/jobs?${new URLSearchParams({ ...next })}`} rel="next">
              Next page
            </a>
          </p>
        )}
      </>,
    )
  })
}

/** Says that jobs are paused, and lets administrators change it. */
const Pause = ({ since, mayChange }: { since: string | undefined; mayChange: boolean }) => (
  <>
    {since === undefined ? null : (
      <p role="status">
        Jobs are paused since <Time at={since} />: those that run go on, and no other one is begun.
      </p>
    )}
    {mayChange ? (
      <form method="post" action={since === undefined ? '/jobs/pause' : '/jobs/resume'}>
        <p>
          <button class="button" type="submit">
            {since === undefined ? 'Pause jobs' : 'Begin jobs again'}
          </button>
        </p>
      </form>
    ) : null}
  </>
)

const Tested = ({ names }: { names: readonly string[] }) => (
  <div class="whole-names">
    {names.map((name) => (
      <span>{name} </span>
    ))}
  </div>
)

const Jobs = ({ jobs }: { jobs: readonly ListedJob[] }) => (
  <CardTable
    rows={jobs}
    none="There are no jobs."
    columns={[
      {
        name: 'Recipient',
        cell: (job) => <a href={`/jobs/${job.id}`}>{`${job.recipient_name} (${job.recipient_uoi})`}</a>,
      },
      { name: 'Status', cell: ({ status }) => <JobBadge status={status} /> },
      { name: 'Provider', cell: (job) => `${job.provider_name} (${job.provider_uoi})` },
      { name: 'Tested', cell: (job) => <Tested names={namesOf(settingsOf(job))} /> },
      { name: 'Host', cell: ({ host }) => host },
      { name: 'Since', cell: ({ created_at }) => <Time at={created_at} /> },
      { name: 'Attempts', cell: ({ attempts }) => String(attempts) },
      { name: 'Last word', cell: (job) => lastWordOf(job) },
      {
        name: 'Cancel',
        isNameHidden: true,
        cell: (job) =>
          isOpen(job) ? (
            <form method="post" action={`/jobs/${job.id}/cancel`}>
              <button class="button small-button" type="submit" aria-label={`Cancel the job for ${job.recipient_name}`}>
                Cancel
              </button>
            </form>
          ) : null,
      },
    ]}
  />
)
