import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { FileStore } from '../../files/file-store'
import type { Store } from '../../store/store'
import type { Parties } from './parties'
import type { Watched } from './watch-jobs'

/** Describes what a simulation has shown. */
export interface Simulated {
  readonly jobs: number
  readonly seconds: number
  readonly jobsAMinute: number
  readonly kills: number
  /** Says how often jobs were begun, of which some died with their workers. */
  readonly begun: number
  /** Says how many jobs of the provider that has half of all were begun before the last one of those that have one. */
  readonly largeBeforeSmall: number
  /** Says how many jobs were begun between the time when the late one came, and its turn. */
  readonly beforeLate: number
  /** The part of the processors that was at work. */
  readonly busy: number
}

/** Describes what was seen beside what is in the database. */
export interface Observed extends Watched {
  readonly parties: Parties
  readonly kills: number
  readonly mostAtOnce: number
}

/** Looks at what jobs have left: nothing is lost, nothing is there twice, and no server was asked by two runs at a time. */
export async function checkJobs(store: Store, data: string, observed: Observed): Promise<Simulated> {
  const { parties, kills, mostAtOnce, begunMs, busy } = observed
  const expected = [...parties.large, ...parties.small, parties.late].map(({ recipient }) => recipient)
  const jobs = await store.reader
    .selectFrom('job')
    .select(['recipient_uoi', 'status', 'attempts', 'ended_at', 'progress'])
    .execute()
  assert.deepEqual(
    jobs.filter(({ status }) => status !== 'done'),
    [],
    'every job is done',
  )
  const recipients = jobs.map((job) => job.recipient_uoi)
  assert.deepEqual(recipients.toSorted(), expected.toSorted(), 'each job is there, once')
  await checkEndorsements(store, expected)
  await checkFiles(store, data)
  assert.ok(mostAtOnce <= 1, 'one run at a time asks a server')
  const lastMs = Math.max(...jobs.map(({ ended_at }) => Date.parse(ended_at ?? '')))
  const seconds = (lastMs - Math.min(...begunMs.values())) / 1000
  return {
    jobs: jobs.length,
    seconds: Math.round(seconds * 10) / 10,
    jobsAMinute: Math.round((jobs.length / seconds) * 600) / 10,
    kills,
    begun: jobs.reduce((sum, job) => sum + job.attempts, 0),
    ...turnsOf(observed),
    busy: Math.round(busy * 100) / 100,
  }
}

async function checkEndorsements({ reader }: Store, recipients: readonly string[]): Promise<void> {
  const rows = await reader.selectFrom('endorsement').select(['recipient_uoi', 'type', 'status']).execute()
  const names = rows.map(({ recipient_uoi, type, status }) => `${recipient_uoi} ${type} ${status}`)
  const expected = recipients.flatMap((recipient) =>
    ['Data Dictionary', 'Web API Core'].map((type) => `${recipient} ${type} Passed`),
  )
  assert.deepEqual(names.toSorted(), expected.toSorted(), 'each endorsement is there, once')
  const submissions = await reader.selectFrom('submission').select('id').execute()
  assert.equal(submissions.length, recipients.length, 'each submission is there, once')
}

async function checkFiles({ reader }: Store, data: string): Promise<void> {
  const files = new FileStore(data)
  const kept = await reader.selectFrom('submission_file').select('digest').execute()
  const ofJobs = await reader.selectFrom('job_file').select('digest').execute()
  for (const digest of new Set([...kept, ...ofJobs].map((each) => each.digest))) {
    const content = await files.read(digest)
    assert.equal(createHash('sha256').update(content).digest('hex'), digest, 'each file has come to the desk')
  }
}

/** Says how providers took turns. */
function turnsOf({ parties, begunMs, lateMs }: Observed): Pick<Simulated, 'largeBeforeSmall' | 'beforeLate'> {
  const of = ({ recipient }: { readonly recipient: string }): number => begunMs.get(recipient) ?? Number.NaN
  const lastOfSmall = Math.max(...parties.small.map(of))
  const late = of(parties.late)
  return {
    largeBeforeSmall: parties.large.filter((party) => of(party) < lastOfSmall).length,
    beforeLate: [...begunMs.values()].filter((at) => at > lateMs && at < late).length,
  }
}
