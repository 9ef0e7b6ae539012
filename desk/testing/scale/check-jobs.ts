import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { FileStore } from '../../files/file-store'
import type { Store } from '../../store/store'
import type { AskedServer } from './asked-servers'
import type { Scale } from './scale'

/** Describes what a simulation has shown. */
export interface Simulated {
  readonly jobs: number
  readonly seconds: number
  readonly jobsAMinute: number
  readonly kills: number
  /** Says how often runs were begun, of which some died with their workers. */
  readonly runs: number
  /** Says how often jobs were begun, as their rows count: a run that its worker gave back is left out. */
  readonly attempts: number
  /** Says how many jobs of each provider were done when half of all were: the least and the most. */
  readonly atHalfTime: readonly [number, number]
}

interface Observed {
  readonly scale: Scale
  readonly kills: number
  readonly servers: readonly AskedServer[]
  readonly begunAt: Date
  readonly halfTime: ReadonlyMap<string, number>
}

/** Looks at what jobs have left: nothing is lost, nothing is there twice, and no server was asked by two runs at a time. */
export async function checkJobs({ reader }: Store, data: string, observed: Observed): Promise<Simulated> {
  const { scale, kills, servers, begunAt, halfTime } = observed
  const jobs = await reader.selectFrom('job').select(['recipient_uoi', 'status', 'attempts', 'ended_at']).execute()
  assert.equal(jobs.length, scale.recipients)
  assert.deepEqual(
    jobs.filter(({ status }) => status !== 'done'),
    [],
    'every job is done',
  )
  const endorsements = await reader.selectFrom('endorsement').select(['recipient_uoi', 'type', 'status']).execute()
  const names = endorsements.map(({ recipient_uoi, type, status }) => `${recipient_uoi} ${type} ${status}`)
  const expected = jobs.flatMap(({ recipient_uoi }) =>
    ['Data Dictionary', 'Web API Core'].map((type) => `${recipient_uoi} ${type} Passed`),
  )
  assert.deepEqual(names.toSorted(), expected.toSorted(), 'each endorsement is there, once')
  const submissions = await reader.selectFrom('submission').select('id').execute()
  assert.equal(submissions.length, scale.recipients, 'each submission is there, once')
  const files = new FileStore(data)
  const kept = await reader.selectFrom('submission_file').select('digest').execute()
  const ofJobs = await reader.selectFrom('job_file').select('digest').execute()
  for (const digest of new Set([...kept, ...ofJobs].map((each) => each.digest))) {
    const content = await files.read(digest)
    assert.equal(createHash('sha256').update(content).digest('hex'), digest, 'each file has come to the desk')
  }
  for (const { mostAtOnce } of servers) assert.ok(mostAtOnce <= 1, 'one run at a time asks a server')
  const lastMs = Math.max(...jobs.map(({ ended_at }) => Date.parse(ended_at ?? '')))
  const seconds = (lastMs - begunAt.getTime()) / 1000
  const attempts = jobs.reduce((sum, job) => sum + job.attempts, 0)
  const done = [...halfTime.values()]
  return {
    jobs: jobs.length,
    seconds: Math.round(seconds),
    jobsAMinute: Math.round((jobs.length / seconds) * 60),
    kills,
    runs: servers.reduce((sum, { begun }) => sum + begun, 0),
    attempts,
    atHalfTime: [Math.min(...done), Math.max(...done)],
  }
}
