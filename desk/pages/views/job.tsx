import type { Child } from 'hono/jsx'
import { type JobOutcome, lastWordOf, nameOfStep, progressOf, type StepOutcome, settingsOf } from '../../jobs/job'
import type { ListedJob } from '../../jobs/listing'
import { isOpen, JobBadge } from './job-parts'
import { Facts, Notice, Time } from './parts'

/** Shows a job: what it does, how far it is, or how it ended. */
export const JobView = ({ job, files }: { job: ListedJob; files: readonly string[] }) => {
  const { lines, outcome } = progressOf(job)
  return (
    <div class="stack" data-job={job.id}>
      {outcome === undefined ? null : <Outcome outcome={outcome} status={job.status} />}
      {job.status === 'canceled' ? <Notice tone="bad">The job was canceled. Nothing was submitted.</Notice> : null}
      <section class="panel" aria-label="Facts">
        <Facts facts={factsOf(job)} />
      </section>
      {isOpen(job) ? <Running job={job} /> : <Again job={job} files={files} />}
      <div class="section">
        <h2 id="output-title">{isOpen(job) ? 'What the run prints' : 'What the run printed'}</h2>
        <section class="output" tabindex={0} aria-labelledby="output-title">
          <pre data-place="output">{lines.length === 0 ? nothing(job) : lines.join('\n')}</pre>
        </section>
      </div>
    </div>
  )
}

function factsOf(job: ListedJob) {
  const { address, systemName, systemId } = settingsOf(job)
  const facts: (readonly [string, Child])[] = [
    ['Status', <JobBadge status={job.status} place="status" />],
    ['Recipient', `${job.recipient_name} (${job.recipient_uoi})`],
    ['Provider', `${job.provider_name} (${job.provider_uoi})`],
    ['System', job.usi],
    ['Server', address],
    ...(systemName === undefined ? [] : [['Originating system name', systemName] as const]),
    ...(systemId === undefined ? [] : [['Originating system ID', systemId] as const]),
    ['Begun', <Time at={job.created_at} />],
    ...(job.attempts > 1 ? [['Attempts', String(job.attempts)] as const] : []),
    ...(job.ended_at === null ? [] : [['Ended', <Time at={job.ended_at} />] as const]),
  ]
  return facts
}

const nothing = (job: ListedJob): string => (isOpen(job) ? 'Nothing yet.' : 'Nothing.')

/** Shows how a job ended: each step with what became of it. */
const Outcome = ({ outcome, status }: { outcome: JobOutcome; status: ListedJob['status'] }) => (
  <section class={`panel stack outcome notice-${status === 'done' ? 'good' : 'bad'}`} aria-labelledby="outcome-title">
    <h2 id="outcome-title">{headOf(outcome, status)}</h2>
    {outcome.steps.length === 0 ? <p>{outcome.words}</p> : null}
    {outcome.steps.map((step) => (
      <Step step={step} />
    ))}
  </section>
)

function headOf({ steps }: JobOutcome, status: ListedJob['status']): string {
  if (status === 'done') return 'Confirmed'
  return steps.some(({ isConfirmed }) => isConfirmed) ? 'Confirmed in part' : 'Not confirmed'
}

const Step = ({ step: { step, isConfirmed, words, endorsement } }: { step: StepOutcome }) => (
  <div class="outcome-step">
    <h3>
      {nameOfStep(step)}{' '}
      <span class={isConfirmed ? 'badge tone-good surface-good' : 'badge tone-bad surface-bad'}>
        {isConfirmed ? 'confirmed' : 'not confirmed'}
      </span>
    </h3>
    {words.map((sentence) => (
      <p>{sentence}</p>
    ))}
    {endorsement === undefined ? null : (
      <p>
        <a href={`/endorsements/${endorsement}`}>{`The endorsement of ${nameOfStep(step)}`}</a>
      </p>
    )}
  </div>
)

const Running = ({ job }: { job: ListedJob }) => (
  <section class="panel stack" aria-labelledby="running-title">
    <h2 id="running-title">{job.status === 'waiting' ? 'It waits for its turn' : 'It is running'}</h2>
    {job.status === 'waiting' ? <p class="muted">One job at a time asks a host, and providers take turns.</p> : null}
    <p data-place="last" role="status">
      {lastWordOf(job)}
    </p>
    <ul class="buttons">
      <li>
        <a class="button" href={`/jobs/${job.id}`}>
          Load the page again
        </a>
      </li>
      <li>
        <form method="post" action={`/jobs/${job.id}/cancel`}>
          <button class="button" type="submit">
            Cancel the job
          </button>
        </form>
      </li>
    </ul>
  </section>
)

const Again = ({ job, files }: { job: ListedJob; files: readonly string[] }) => {
  const confirm = settingsOf(job).confirms?.at(-1)
  const address = confirm === undefined ? '' : `&confirm=${encodeURIComponent(confirm)}`
  return (
    <ul class="buttons">
      <li>
        <a
          class={job.status === 'done' ? 'button' : 'button primary'}
          href={`/self-test?again=${job.id}${job.status === 'done' ? '' : address}`}
        >
          Run again
        </a>
      </li>
      {files.toSorted(reportsFirst).map((name) => (
        <li>
          <a class="button" href={`/jobs/${job.id}/files/${name}`} download={name}>
            {`Download ${nameOfFile(name)}`}
          </a>
        </li>
      ))}
    </ul>
  )
}

const reportsFirst = (one: string, other: string): number =>
  Number(other.endsWith('.html')) - Number(one.endsWith('.html'))

/** Returns what a file of a job is called by people: the report of a step, or what was printed. */
const nameOfFile = (name: string): string =>
  name.endsWith('.html') ? `the report of ${nameOfStep(name.replace(/\.html$/, ''))}` : 'what was printed'
